import 'server-only';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { Block, Columns, Section } from '../blocks/block';
import { checkMark } from '../blocks/check-mark';
import type { FormDocument } from '../blocks/form-document';
import { pageNumber, pages, textWidth, toPoints } from '../blocks/page';
import { checkFooters } from './check-footer';
import { emptyLine, ruleLine, styled } from './docx-paragraphs';
import { docxStyles } from './docx-styles';
import { docxTable } from './docx-table';
import { columnTwips, twipsOfMillimetres, twipsOfPoints } from './docx-units';
import { qrImage, qrPictures, type QrPictures } from './qr-pictures';

const watermarkColour = 'A11D2B';

type Flow = readonly (Paragraph | DocxTable)[];

/** Word document: A4, real styles, page number from the second page on. */
export async function renderDocx(form: FormDocument): Promise<Uint8Array> {
  const pictures = await qrPictures(form);
  const document = new Document({
    title: form.title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    compatibility: { version: 15 },
    styles: docxStyles(form.regime),
    sections: form.sections.map((section, index) => docxSection(section, index === 0, form, pictures)),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A section without headers of its own keeps those of the one before it. */
function docxSection(
  section: Section,
  isFirst: boolean,
  { watermark, check }: FormDocument,
  pictures: QrPictures,
): ISectionOptions {
  const opens = isFirst || section.opens === true;
  const page = pages[section.orientation];
  return {
    properties: {
      titlePage: opens,
      page: {
        ...(opens && { pageNumbers: { start: 1 } }),
        size: {
          // The library swaps the sides of a landscape page itself.
          width: twipsOfMillimetres(pages.portrait.width),
          height: twipsOfMillimetres(pages.portrait.height),
          orientation: PageOrientation[section.orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'],
        },
        margin: {
          top: twipsOfMillimetres(page.top),
          bottom: twipsOfMillimetres(page.bottom),
          left: twipsOfMillimetres(page.left),
          right: twipsOfMillimetres(page.right),
          header: twipsOfPoints(toPoints(pageNumber.middle) - pageNumber.line / 2),
          footer: twipsOfMillimetres(check ? checkMark.fromEdge : 10),
        },
      },
    },
    ...(isFirst && {
      headers: {
        default: new Header({ children: [pageNumberLine(), ...watermarkLine(watermark)] }),
        first: new Header({ children: [emptyLine(1, false), ...watermarkLine(watermark)] }),
      },
      ...(check && { footers: checkFooters(check, pictures) }),
    }),
    children: [...pageFlow(section, pictures), emptyLine(1, false)],
  };
}

/** Room before a paragraph parts it from what is above: at the top of a page there is nothing, and Word keeps it all the same. */
function pageFlow({ blocks, orientation }: Section, pictures: QrPictures): Flow {
  const width = textWidth(orientation);
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph') return flow(blocks, width, pictures);
  return [styled(first.style, first.runs, { spacing: { before: 0 } }), ...flow(others, width, pictures)];
}

function pageNumberLine(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: twipsOfPoints(pageNumber.line), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ size: pageNumber.size * 2, children: [PageNumber.CURRENT] })],
  });
}

/** Under the page number, above the text: it takes no room of the page. */
function watermarkLine(watermark: string | undefined): Paragraph[] {
  if (watermark === undefined) return [];
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: twipsOfPoints(pageNumber.line), lineRule: LineRuleType.EXACT },
      children: [new TextRun({ text: watermark, bold: true, size: 24, color: watermarkColour })],
    }),
  ];
}

function flow(blocks: readonly Block[], width: number, pictures: QrPictures, isKept = false): Flow {
  return blocks.flatMap((block, index) =>
    flowOf(block, width, pictures, isKept && index < blocks.length - 1),
  );
}

/** `isKept` keeps the block on one page with what follows. */
function flowOf(block: Block, width: number, pictures: QrPictures, isKept: boolean): Flow {
  switch (block.kind) {
    case 'paragraph':
      return [styled(block.style, block.runs, isKept ? { keepNext: true, keepLines: true } : {})];
    case 'rule':
      return [ruleLine(block, width, isKept)];
    case 'space':
      return [emptyLine(block.height, isKept)];
    case 'qr':
      return [qrImage(block, pictures, isKept)];
    case 'columns':
      return [columnsTable(block, pictures, isKept)];
    case 'table':
      return docxTable(block);
    case 'together':
      return flow(block.blocks, width, pictures, true);
  }
}

function columnsTable({ widths, cells }: Columns, pictures: QrPictures, isKept: boolean): DocxTable {
  const columns = columnTwips(widths);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (blocks, index) =>
            new TableCell({
              borders,
              width: { size: columns[index] ?? 0, type: WidthType.DXA },
              children:
                blocks.length === 0
                  ? [emptyLine(1, isKept)]
                  : blocks.flatMap((block) => flowOf(block, widths[index] ?? 0, pictures, isKept)),
            }),
        ),
      }),
    ],
  });
}
