import 'server-only';

/** Which glyphs of a font a document draws; a composed letter brings its parts along. */
export type Subset = { glyphs: readonly number[]; includeGlyph(glyph: number): number };

type Glyph = { outline: Buffer; parts: readonly { at: number; glyph: number }[]; metrics: Buffer };

const flags = { words: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 };

/**
 * Writes the TrueType program of a subset, with the tables that a PDF asks for (ISO 32000-1, 9.9). The library decodes
 * every outline to write it again, for each document; here outlines and hints are copied as they stand in the file.
 */
export function subsetWriter(file: Buffer): (subset: Subset) => Buffer {
  const tables = tablesOf(file);
  const table = (tag: string) => tableOf(tables, tag);
  // Hints are there or not.
  const hints = (tag: string) => [tables.get(tag) ?? []].flat().map((data) => [tag, data] as const);
  const glyphs = new Map<number, Glyph>();
  const glyphAt = (glyph: number) => {
    const known = glyphs.get(glyph) ?? readGlyph(table, glyph);
    glyphs.set(glyph, known);
    return known;
  };
  return (subset) => {
    const outlines: Buffer[] = [];
    const metrics: Buffer[] = [];
    const places = [0];
    // The list grows while it is walked: parts of composed letters come last.
    for (let index = 0; index < subset.glyphs.length; index += 1) {
      const glyph = glyphAt(subset.glyphs[index] ?? 0);
      outlines.push(withParts(glyph, subset));
      metrics.push(glyph.metrics);
      places.push((places.at(-1) ?? 0) + glyph.outline.length);
    }
    return fontFile([
      ...hints('cvt '),
      ...hints('fpgm'),
      ['glyf', Buffer.concat(outlines)],
      ['head', changed(table('head'), 50, 1)],
      ['hhea', changed(table('hhea'), 34, subset.glyphs.length)],
      ['hmtx', Buffer.concat(metrics)],
      ['loca', numbers(places)],
      ['maxp', changed(table('maxp'), 4, subset.glyphs.length)],
      ...hints('prep'),
    ]);
  };
}

function tablesOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    const start = file.readUInt32BE(entry + 8);
    const end = start + file.readUInt32BE(entry + 12);
    tables.set(file.toString('latin1', entry, entry + 4), file.subarray(start, end));
  }
  return tables;
}

function tableOf(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new TypeError(`A font without its table ${tag}`);
  return found;
}

function readGlyph(table: (tag: string) => Buffer, glyph: number): Glyph {
  const [loca, hmtx] = [table('loca'), table('hmtx')];
  const isLong = table('head').readInt16BE(50) === 1;
  const place = (at: number) => (isLong ? loca.readUInt32BE(at * 4) : loca.readUInt16BE(at * 2) * 2);
  const bare = table('glyf').subarray(place(glyph), place(glyph + 1));
  const outline = Buffer.alloc(Math.ceil(bare.length / 4) * 4);
  bare.copy(outline);
  // From the last full pair on, glyphs share an advance and have a bearing each.
  const pairs = table('hhea').readUInt16BE(34);
  const metrics = Buffer.alloc(4);
  metrics.writeUInt16BE(hmtx.readUInt16BE(Math.min(glyph, pairs - 1) * 4), 0);
  metrics.writeInt16BE(hmtx.readInt16BE(glyph < pairs ? glyph * 4 + 2 : pairs * 4 + (glyph - pairs) * 2), 2);
  return { outline, parts: partsOf(bare), metrics };
}

/** The glyphs that a composed letter is made of, and where it names them. */
function partsOf(outline: Buffer): Glyph['parts'] {
  const parts: { at: number; glyph: number }[] = [];
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return parts;
  let at = 10;
  for (let flag = flags.more; (flag & flags.more) !== 0;) {
    flag = outline.readUInt16BE(at);
    parts.push({ at: at + 2, glyph: outline.readUInt16BE(at + 2) });
    at += 4 + ((flag & flags.words) === 0 ? 2 : 4);
    if ((flag & flags.scale) !== 0) at += 2;
    else if ((flag & flags.twoScales) !== 0) at += 4;
    else if ((flag & flags.matrix) !== 0) at += 8;
  }
  return parts;
}

function withParts({ outline, parts }: Glyph, subset: Subset): Buffer {
  if (parts.length === 0) return outline;
  const own = Buffer.from(outline);
  for (const { at, glyph } of parts) own.writeUInt16BE(subset.includeGlyph(glyph), at);
  return own;
}

function changed(table: Buffer, at: number, value: number): Buffer {
  const own = Buffer.from(table);
  own.writeUInt16BE(value, at);
  return own;
}

function numbers(values: readonly number[]): Buffer {
  const written = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => written.writeUInt32BE(value, index * 4));
  return written;
}

/** Tables in the order of their tags, each on a boundary of four bytes, under a directory with their checksums. */
function fontFile(tables: readonly (readonly [tag: string, data: Buffer])[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const directory = Buffer.alloc(12 + tables.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  [tables.length, 2 ** power * 16, power, (tables.length - 2 ** power) * 16].forEach((value, index) =>
    directory.writeUInt16BE(value, 4 + index * 2),
  );
  const parts: Buffer[] = [directory];
  let place = directory.length;
  tables.forEach(([tag, data], index) => {
    const padded = data.length % 4 === 0 ? data : Buffer.concat([data, Buffer.alloc(4 - (data.length % 4))]);
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(place, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    parts.push(padded);
    place += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}
