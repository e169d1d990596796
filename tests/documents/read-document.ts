import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Text without any space: line breaks and justified spaces do not count. */
export function packed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`No part ${name}`);
  return strFromU8(part);
}

/** The paragraphs of a Word document, cells included, in their order. */
export function docxParagraphs(bytes: Uint8Array): string[] {
  return [...partOf(bytes, 'word/document.xml').matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(
    ([markup]) =>
      unescaped(
        markup
          .replace(/<w:br\/>/g, ' ')
          .replace(/<w:noBreakHyphen\/>/g, '-')
          .replace(/<[^>]+>/g, '')
          .replaceAll('\u00a0', ' '),
      ),
  );
}

/** What stands on the pages of a PDF between the margins, a text for each page. */
export function pdfPages(bytes: Uint8Array): string[] {
  return withFile(bytes, 'pdf', (file) => {
    const text = execFileSync(
      'pdftotext',
      ['-raw', '-r', '72', '-x', '0', '-y', '50', '-W', '900', '-H', '760', file, '-'],
      { encoding: 'utf8' },
    );
    return text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').split('\f').slice(0, -1);
  });
}

export function pdfInfo(bytes: Uint8Array): string {
  return withFile(bytes, 'pdf', (file) =>
    execFileSync('pdfinfo', ['-f', '1', '-l', '99', file], { encoding: 'utf8' }),
  );
}

export function pdfFonts(bytes: Uint8Array): string {
  return withFile(bytes, 'pdf', (file) => execFileSync('pdffonts', [file], { encoding: 'utf8' }));
}

export function withFile<T>(bytes: Uint8Array, extension: string, read: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'document-'));
  try {
    const file = path.join(folder, `document.${extension}`);
    writeFileSync(file, bytes);
    return read(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pages of a Word document as LibreOffice lays them out, with the Times-metric font that the PDF has. */
export function wordProcessorPages(bytes: Uint8Array): string[] {
  const made = wordProcessorPdfs({ document: bytes }).get('document');
  return made === undefined ? [] : pdfPages(made);
}

/**
 * What LibreOffice makes of many documents, and workbooks, by their names, started once. One that it cannot open is left
 * out.
 */
export function wordProcessorPdfs(
  documents: Readonly<Record<string, Uint8Array>>,
  workbooks: Readonly<Record<string, Uint8Array>> = {},
): Map<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
  const fonts = path.join(folder, 'fonts.conf');
  const inFolder = (name: string, extension: string) => path.join(folder, `${name}.${extension}`);
  const files = [
    ...Object.entries(documents).map(([name, bytes]) => ({ name, bytes, place: inFolder(name, 'docx') })),
    ...Object.entries(workbooks).map(([name, bytes]) => ({ name, bytes, place: inFolder(name, 'xlsx') })),
  ];
  try {
    writeFileSync(fonts, timesIsTinos);
    for (const { place, bytes } of files) writeFileSync(place, bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files.map(({ place }) => place),
      ],
      { stdio: 'ignore', env: { ...process.env, FONTCONFIG_FILE: fonts } },
    );
    const made = files.filter(({ name }) => existsSync(inFolder(name, 'pdf')));
    return new Map(made.map(({ name }) => [name, new Uint8Array(readFileSync(inFolder(name, 'pdf')))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const timesIsTinos = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path.resolve('node_modules/@expo-google-fonts/tinos')}</dir>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>
`;

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
