import { strToU8, zipSync } from 'fflate';

/** A cell as a program writes it: a plain value, or one of the ways in which programs write the same thing. */
export type RawCell =
  | string
  | number
  | boolean
  | null
  /** A day as a serial number with a date format. */
  | { serial: number }
  /** A formula and what the program worked out last; undefined: it never did. */
  | { formula: string; value?: string | number }
  | { error: string }
  /** One text in several fonts. */
  | { runs: readonly string[] };

export type RawSheet = {
  name?: string;
  rows: readonly (readonly RawCell[])[];
  merges?: readonly string[];
  /** From 1. */
  hiddenRows?: readonly number[];
  /** From 1. */
  hiddenColumns?: readonly number[];
  state?: 'hidden' | 'veryHidden';
};

export type RawWorkbook = {
  sheets: readonly RawSheet[];
  /** Where texts are kept: one part for all (Excel, WPS), or in their cells (Google and many exports). */
  strings?: 'shared' | 'inline';
  /** What `<dimension>` says; null leaves it out. */
  dimension?: string | null;
  hasStyles?: boolean;
  countsFrom1904?: boolean;
  /** Do cells and rows say where they are? Some exports leave it to their order. */
  hasReferences?: boolean;
  /** A prefix on every element, as some libraries write it. */
  prefix?: string;
  /** Absolute targets of the relationships, as some programs write them. */
  hasAbsoluteTargets?: boolean;
};

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of an .xlsx file, part by part as it is said, so that a quirk is the quirk itself. */
export function rawWorkbook(workbook: RawWorkbook): Uint8Array {
  const strings: string[] = [];
  const sheets = workbook.sheets.map((sheet) => sheetPart(sheet, workbook, strings));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(workbook),
    '_rels/.rels': relationships([[`${office}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(workbook),
    'xl/_rels/workbook.xml.rels': workbookRelationships(workbook),
  };
  sheets.forEach((xml, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = xml));
  if (hasStyles(workbook)) parts['xl/styles.xml'] = stylesPart(workbook);
  if (isShared(workbook)) parts['xl/sharedStrings.xml'] = stringsPart(strings, workbook);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function isShared({ strings }: RawWorkbook): boolean {
  return strings !== 'inline';
}

function hasStyles(workbook: RawWorkbook): boolean {
  return workbook.hasStyles ?? true;
}

function sheetPart(sheet: RawSheet, workbook: RawWorkbook, strings: string[]): string {
  const { merges = [], hiddenColumns = [], hiddenRows = [] } = sheet;
  const rows = sheet.rows.map((cells, index) => {
    const at = refers(workbook) ? ` r="${index + 1}"` : '';
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    const written = cells.map((cell, column) =>
      cellPart(cell, { row: index + 1, column }, workbook, strings),
    );
    return `<row${at}${hidden}>${written.join('')}</row>`;
  });
  const columns = hiddenColumns.map(
    (column) => `<col min="${column}" max="${column}" width="0" hidden="1"/>`,
  );
  const dimension = workbook.dimension === undefined ? `A1:${placeOf(sheet)}` : workbook.dimension;
  return element(
    'worksheet',
    [
      dimension === null ? '' : `<dimension ref="${dimension}"/>`,
      columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
      `<sheetData>${rows.join('')}</sheetData>`,
      merges.length > 0
        ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
        : '',
    ].join(''),
    workbook,
  );
}

function placeOf({ rows }: RawSheet): string {
  return `${letters(Math.max(...rows.map((cells) => cells.length), 1) - 1)}${Math.max(rows.length, 1)}`;
}

function cellPart(
  cell: RawCell,
  { row, column }: { row: number; column: number },
  workbook: RawWorkbook,
  strings: string[],
): string {
  const at = refers(workbook) ? ` r="${letters(column)}${row}"` : '';
  if (cell === null) return refers(workbook) ? '' : '<c/>';
  if (typeof cell === 'number') return `<c${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c${at} t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string') return textCell(at, text(cell), workbook, strings);
  if ('serial' in cell) return `<c${at} s="1"><v>${cell.serial}</v></c>`;
  if ('error' in cell) return `<c${at} t="e"><v>${cell.error}</v></c>`;
  if ('runs' in cell) {
    const runs = cell.runs.map((run) => `<r><rPr><b/></rPr>${text(run)}</r>`).join('');
    return textCell(at, runs, workbook, strings);
  }
  const formula = `<f>${escaped(cell.formula)}</f>`;
  if (cell.value === undefined) return `<c${at}>${formula}</c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  return `<c${at}${type}>${formula}<v>${escaped(String(cell.value))}</v></c>`;
}

function textCell(at: string, xml: string, workbook: RawWorkbook, strings: string[]): string {
  if (!isShared(workbook)) return `<c${at} t="inlineStr"><is>${xml}</is></c>`;
  return `<c${at} t="s"><v>${strings.push(xml) - 1}</v></c>`;
}

function refers(workbook: RawWorkbook): boolean {
  return workbook.hasReferences ?? true;
}

function text(value: string): string {
  return `<t xml:space="preserve">${escaped(value)}</t>`;
}

function stringsPart(strings: readonly string[], workbook: RawWorkbook): string {
  return element('sst', strings.map((xml) => `<si>${xml}</si>`).join(''), workbook);
}

function stylesPart(workbook: RawWorkbook): string {
  const style = (format: number) =>
    `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  return element(
    'styleSheet',
    [
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>',
      '<fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts>',
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>',
      '<borders count="1"><border/></borders>',
      `<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2">${style(0)}${style(164)}</cellXfs>`,
    ].join(''),
    workbook,
  );
}

function workbookPart(workbook: RawWorkbook): string {
  const sheets = workbook.sheets.map(({ name, state }, index) => {
    const hidden = state ? ` state="${state}"` : '';
    return `<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const properties = workbook.countsFrom1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return element('workbook', `${properties}<sheets>${sheets.join('')}</sheets>`, workbook);
}

function workbookRelationships(workbook: RawWorkbook): string {
  const root = workbook.hasAbsoluteTargets ? '/xl/' : '';
  const targets: [string, string][] = workbook.sheets.map((_, index) => [
    `${office}/worksheet`,
    `${root}worksheets/sheet${index + 1}.xml`,
  ]);
  if (hasStyles(workbook)) targets.push([`${office}/styles`, `${root}styles.xml`]);
  if (isShared(workbook)) targets.push([`${office}/sharedStrings`, `${root}sharedStrings.xml`]);
  return relationships(targets);
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const lines = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${lines.join('')}</Relationships>`;
}

function contentTypes(workbook: RawWorkbook): string {
  const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${base}.${type}+xml"/>`;
  return [
    `${declaration}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('/xl/workbook.xml', 'sheet.main'),
    ...workbook.sheets.map((_, index) => part(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')),
    hasStyles(workbook) ? part('/xl/styles.xml', 'styles') : '',
    isShared(workbook) ? part('/xl/sharedStrings.xml', 'sharedStrings') : '',
    '</Types>',
  ].join('');
}

/** One root element, with the prefix on it and on all within. */
function element(name: string, inner: string, { prefix }: RawWorkbook): string {
  const own = prefix ? `xmlns:${prefix}` : 'xmlns';
  const xml = `<${name} ${own}="${spreadsheet}" xmlns:r="${office}">${inner}</${name}>`;
  return declaration + (prefix ? xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`) : xml);
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
