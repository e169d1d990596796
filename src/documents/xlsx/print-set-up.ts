import 'server-only';
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { pages, type Orientation } from '../blocks/page';

export type WorkbookFeature = Feature<Stream | Buffer | Blob>;

/** A sheet as it is printed, and the rows, counted from 1, that are the head of each page. */
export type PrintedSheet = { name: string; orientation: Orientation; headRows: { from: number; to: number } };

/** A4, the margins of the paper forms, one page wide, the head of the table on every page. */
export function printSetUp(sheets: readonly PrintedSheet[], watermark = ''): WorkbookFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_options, { sheetIndex }) => pageMarkup(sheets[sheetIndex], watermark),
          transform: fittedToWidth,
        },
        'xl/workbook.xml': {
          transform: (markup) => markup.replace('<definedNames/>', printTitles(sheets)),
        },
      },
    },
  };
}

/** The title of the workbook and its language, for readers and for search. */
export function documentProperties(title: string): WorkbookFeature {
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override ContentType="${type}" PartName="/docProps/core.xml"/>`,
        },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-core" Type="${relation}" Target="docProps/core.xml"/>`,
        },
      },
      write: { files: () => ({ 'docProps/core.xml': coreProperties(title) }) },
    },
  };
}

function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${sanitizeTextContent(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}

function fittedToWidth(markup: string): string {
  return markup.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
}

function pageMarkup(sheet: PrintedSheet | undefined, watermark: string): string {
  if (sheet === undefined) throw new RangeError('A sheet without a print set-up');
  const { left, right, top, bottom } = pages[sheet.orientation];
  const inches = (millimetres: number) => (millimetres / 25.4).toFixed(4);
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" ` +
    `bottom="${inches(bottom)}" header="${inches(10)}" footer="${inches(10)}"/>` +
    `<pageSetup paperSize="9" orientation="${sheet.orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P ${watermark}</oddHeader>` +
    `<firstHeader>&amp;C${watermark}</firstHeader></headerFooter>`
  );
}

function printTitles(sheets: readonly PrintedSheet[]): string {
  const names = sheets.map(({ name, headRows }, index) => {
    const rows = `'${name.replaceAll("'", "''")}'!$${headRows.from}:$${headRows.to}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sanitizeTextContent(rows)}</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}
