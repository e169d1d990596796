import 'server-only';
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { pages } from '../blocks/page';
import type { Sheet } from '../blocks/sheet';
import { formulaValues, withFormulaValues } from './formula-values';
import { layoutOf } from './sheet-layout';

type WorkbookFeature = Feature<Stream | Buffer | Blob>;

/** A4, the margins of the paper forms, one page wide, the head of the table on every page. */
export function printSetUp(sheets: readonly Sheet[], watermark = ''): WorkbookFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_options, { sheetIndex }) => pageMarkup(sheetAt(sheets, sheetIndex), watermark),
          transform: (markup, _options, { sheetIndex }) =>
            withFormulaValues(fittedToWidth(markup), formulaValues(sheetAt(sheets, sheetIndex))),
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

function sheetAt(sheets: readonly Sheet[], index: number): Sheet {
  const sheet = sheets[index];
  if (sheet === undefined) throw new RangeError(`No sheet ${index}`);
  return sheet;
}

function fittedToWidth(markup: string): string {
  return markup.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
}

function pageMarkup({ table }: Sheet, watermark: string): string {
  const { left, right, top, bottom } = pages[table.orientation];
  const inches = (millimetres: number) => (millimetres / 25.4).toFixed(4);
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" ` +
    `bottom="${inches(bottom)}" header="${inches(10)}" footer="${inches(10)}"/>` +
    `<pageSetup paperSize="9" orientation="${table.orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P ${watermark}</oddHeader>` +
    `<firstHeader>&amp;C${watermark}</firstHeader></headerFooter>`
  );
}

function printTitles(sheets: readonly Sheet[]): string {
  const names = sheets.map((sheet, index) => {
    const { headRow, bodyRow } = layoutOf(sheet);
    const rows = `'${sheet.name.replaceAll("'", "''")}'!$${headRow + 1}:$${bodyRow}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sanitizeTextContent(rows)}</definedName>`;
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}
