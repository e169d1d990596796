import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/**
 * What of ISO 19005-2 (PDF/A-2, level A) can be read off a file without a validator, as sentences of what is broken; empty:
 * nothing is. Numbers are clauses of the standard. Transparency is allowed there; a paper that is no rehearsal has none.
 */
export async function archivalFaults(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return [...fileFaults(bytes, pdf), ...catalogFaults(pdf), ...objectFaults(pdf), ...fontAndPageFaults(pdf)];
}

const unless = (isKept: boolean, fault: string) => (isKept ? [] : [fault]);
const name = (text: string) => PDFName.of(text);
const said = (value: PDFObject | undefined) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

function fileFaults(bytes: Uint8Array, { context }: PDFDocument): string[] {
  const opening = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return [
    ...unless(/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(opening), '6.1.2 header with four high bytes'),
    ...unless(context.trailerInfo.ID !== undefined, '6.1.3 an ID in the trailer'),
    ...unless(context.trailerInfo.Encrypt === undefined, '6.1.3 no encryption'),
  ];
}

function catalogFaults({ catalog, context }: PDFDocument): string[] {
  const metadata = context.lookup(catalog.get(name('Metadata')));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : '';
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict);
  const title = said(info?.lookup(name('Title'))) ?? '';
  const marks = catalog.lookupMaybe(name('MarkInfo'), PDFDict);
  const tree = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const intent = catalog.lookupMaybe(name('OutputIntents'), PDFArray)?.lookup(0, PDFDict);
  const profile = intent?.lookup(name('DestOutputProfile'));
  const icc = profile instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(profile).decode()) : null;
  const names = catalog.lookupMaybe(name('Names'), PDFDict);
  return [
    ...unless(
      metadata instanceof PDFRawStream && !metadata.dict.has(name('Filter')),
      '6.6.2.1 XMP in plain sight',
    ),
    ...unless(/<pdfaid:part>2</.test(xmp) && /<pdfaid:conformance>A</.test(xmp), '6.6.4 XMP names PDF/A-2a'),
    ...unless(title !== '' && titleIn(xmp) === title, '6.6.3 the title of XMP and of Info are one'),
    ...unless(said(catalog.get(name('Lang'))) === 'vi-VN', '6.7.4 a language'),
    ...unless(String(marks?.get(name('Marked'))) === 'true', '6.7.2.2 marked'),
    ...unless(tree?.has(name('K')) === true && tree.has(name('ParentTree')), '6.7.3.1 a structure tree'),
    ...unless(
      String(intent?.get(name('S'))) === '/GTS_PDFA1' && icc?.toString('latin1', 36, 40) === 'acsp',
      '6.2.3 an output intent with its profile',
    ),
    ...['OpenAction', 'AA', 'Requirements', 'AcroForm'].flatMap((key) =>
      unless(!catalog.has(name(key)), `6.5 nothing happens by itself: ${key}`),
    ),
    ...unless(
      names?.has(name('JavaScript')) !== true && names?.has(name('EmbeddedFiles')) !== true,
      '6.5, 6.8 no script, no file inside',
    ),
  ];
}

/** XMP is XML: a sign of its own in the title spoils all of it. */
function titleIn(xmp: string): string | null {
  const [, title = ''] =
    /<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">([^<>]*)<\/rdf:li>/.exec(xmp) ?? [];
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(title)) return null;
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return Object.entries(signs)
    .reduce((text, [escaped, sign]) => text.replaceAll(escaped, sign), title)
    .replaceAll('&amp;', '&');
}

function objectFaults({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([reference, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) return [];
    const entry = (key: string) => String(dict.get(name(key)));
    const at = reference.toString();
    return [
      ...unless(!/Launch|JavaScript|SubmitForm|Movie|Sound/.test(entry('S')), `6.5.1 no such action (${at})`),
      ...unless(!entry('Filter').includes('LZW'), `6.1.7.2 no LZW (${at})`),
      ...unless(
        !(object instanceof PDFRawStream) || !dict.has(name('F')),
        `6.1.7.1 no data elsewhere (${at})`,
      ),
      ...unless(!dict.has(name('SMask')) || entry('SMask') === '/None', `no soft mask (${at})`),
      ...['ca', 'CA'].flatMap((key) =>
        unless(!dict.has(name(key)) || Number(entry(key)) === 1, `no transparency (${at})`),
      ),
    ];
  });
}

/** A font inside: which letter each of its glyphs is, and whether the widths told are those of its program. */
type Font = { letters: readonly number[]; faults: readonly string[] };

function fontAndPageFaults(pdf: PDFDocument): string[] {
  const fonts = new Map<PDFDict, Font>();
  const faults = pdf.getPages().flatMap(({ node }, index) => {
    const page = `page ${index + 1}`;
    const own = node.Resources()?.lookupMaybe(name('Font'), PDFDict);
    const fontOf = (key: string) => {
      const dict = own?.lookup(name(key), PDFDict);
      if (!dict) return null;
      const known = fonts.get(dict) ?? readFont(dict);
      fonts.set(dict, known);
      return known;
    };
    return [
      ...unless(node.has(name('StructParents')), `6.7.3 ${page} has its place in the tree`),
      ...unless(!node.has(name('Annots')) && !node.has(name('AA')), `6.3, 6.5 ${page} has no annotation`),
      ...contentFaults(contentOf(node.lookup(name('Contents'))), fontOf).map((fault) => `${page}: ${fault}`),
    ];
  });
  return [...new Set([...faults, ...[...fonts.values()].flatMap((font) => font.faults)])];
}

function contentOf(contents: PDFObject | undefined): string {
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents];
  return streams
    .map((stream) =>
      stream instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
        : '',
    )
    .join('\n');
}

/** What is drawn is marked, as read or as no part of what is read; every glyph is of a font inside and has its letter. */
function contentFaults(content: string, fontOf: (key: string) => Font | null): string[] {
  const faults: string[] = [];
  let depth = 0;
  let font: Font | null = null;
  const operators = /\/(\w+) [\d.]+ Tf|(\[[^\]]*\]) TJ|\b(BMC|BDC|EMC|Tj|[fBSs]\*?|[kK]|Do)(?=\s|$)/g;
  for (const [, chosen, shown, operator] of content.matchAll(operators)) {
    if (operator === 'BMC' || operator === 'BDC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (operator === 'k' || operator === 'K') faults.push('6.2.4.3 no colours of a printing press');
    else if (operator === 'Tj') faults.push('text that this reader does not read');
    else if (chosen !== undefined) font = fontOf(chosen);
    else if (depth < 1) faults.push('6.7.2 everything drawn is marked');
    if (shown === undefined) continue;
    for (const [, hex = ''] of shown.matchAll(/<([0-9a-f]*)>/gi))
      for (const glyph of (hex.match(/.{4}/g) ?? []).map((digits) => parseInt(digits, 16))) {
        if (glyph === 0) faults.push('6.2.11.8 no glyph that is missing');
        else if (!font?.letters[glyph]) faults.push(`6.2.11.7 a letter for glyph ${glyph}`);
      }
  }
  return depth === 0 ? faults : [...faults, '6.7.2 every mark ends'];
}

function readFont(dict: PDFDict): Font {
  const face = String(dict.get(name('BaseFont')));
  const descendant = dict.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const program = descendant.lookup(name('FontDescriptor'), PDFDict).lookup(name('FontFile2'));
  const toUnicode = dict.lookup(name('ToUnicode'));
  const told = descendant.lookup(name('W'), PDFArray).lookup(1, PDFArray);
  const widths = told.asArray().map((width) => (width instanceof PDFNumber ? width.asNumber() : NaN));
  const real = program instanceof PDFRawStream ? programWidths(decodePDFRawStream(program).decode()) : [];
  return {
    letters: toUnicode instanceof PDFRawStream ? lettersOf(decodePDFRawStream(toUnicode).decode()) : [],
    faults: [
      ...unless(/^\/[A-Z]{6}\+/.test(face), `6.2.11.4 a subset has its tag (${face})`),
      ...unless(String(dict.get(name('Encoding'))) === '/Identity-H', `6.2.11.3 Identity-H (${face})`),
      ...unless(
        String(descendant.get(name('CIDToGIDMap'))) === '/Identity',
        `6.2.11.3.2 CIDToGIDMap (${face})`,
      ),
      ...unless(program instanceof PDFRawStream, `6.2.11.4 the font is inside (${face})`),
      ...unless(
        widths.every((width, glyph) => Math.abs(width - (real[glyph] ?? NaN)) < 1),
        `6.2.11.5 the widths of the font are those told (${face})`,
      ),
    ],
  };
}

/** The first code point of each glyph, in order (ToUnicode). */
function lettersOf(bytes: Uint8Array): number[] {
  const ranges = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g);
  const letters: number[] = [];
  for (const [, first = '', list = ''] of ranges)
    [...list.matchAll(/<(\w{4})/g)].forEach(([, letter = ''], step) => {
      letters[parseInt(first, 16) + step] = parseInt(letter, 16);
    });
  return letters;
}

/** Advance widths of a TrueType program in thousandths of an em. */
function programWidths(bytes: Uint8Array): number[] {
  const data = Buffer.from(bytes);
  const tables = new Map<string, number>();
  for (let table = 0; table < data.readUInt16BE(4); table += 1)
    tables.set(data.toString('latin1', 12 + table * 16, 16 + table * 16), data.readUInt32BE(20 + table * 16));
  const at = (table: string) => tables.get(table) ?? 0;
  const perEm = data.readUInt16BE(at('head') + 18);
  const count = data.readUInt16BE(at('hhea') + 34);
  return Array.from(
    { length: count },
    (_, glyph) => (data.readUInt16BE(at('hmtx') + glyph * 4) * 1000) / perEm,
  );
}
