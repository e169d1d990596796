import 'server-only';
import type { Content } from 'pdfmake/interfaces';
import type { Block, Columns, Qr, Rule } from '../blocks/block';
import { toPoints } from '../blocks/page';
import type { ParagraphStyles, StyleName } from '../blocks/paragraph-styles';
import type { Run } from '../blocks/run';
import { tableBorder, type Table } from '../blocks/table';
import { leastRoom } from './page-breaks';
import { pdfTable, tableStart } from './pdf-table';
import { paragraphTag } from './pdf-tag';
import { bodyDrop, droppedMargins, paragraphText } from './pdf-text';
import { smallQr } from './small-qr';

/** A piece of content and the room it wants around it, in points. */
type Piece = {
  before: number;
  after: number;
  /** What it needs to begin on a page. */
  least: number;
  /** Must it stand on one page with the beginning of what follows? */
  isHeading: boolean;
  content: (below: number, need: number | null) => Content;
};

/** Blocks of a page. Room before a block is set under the one before it, so that none opens a page. */
export function pageFlow(blocks: readonly Block[], width: number, styles: ParagraphStyles): Content[] {
  const pieces = piecesOf(blocks, width, styles);
  return pieces.map((piece, index) => piece.content(roomBelow(pieces, index), needOf(pieces, index)));
}

/** Blocks inside something that is kept whole: nothing there may begin a page by itself. */
function innerFlow(blocks: readonly Block[], width: number, styles: ParagraphStyles): Content[] {
  const pieces = piecesOf(blocks, width, styles);
  return pieces.map((piece, index) => piece.content(roomBelow(pieces, index), null));
}

function roomBelow(pieces: readonly Piece[], index: number): number {
  return (pieces[index]?.after ?? 0) + (pieces[index + 1]?.before ?? 0);
}

function needOf(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  if (piece === undefined) return 0;
  return piece.isHeading ? piece.least + roomBelow(pieces, index) + needOf(pieces, index + 1) : piece.least;
}

function piecesOf(blocks: readonly Block[], width: number, styles: ParagraphStyles): readonly Piece[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    const room = above?.kind === 'space' ? above.height : 0;
    return blockPieces(block, width, styles).map((piece, part) =>
      part === 0 ? { ...piece, before: piece.before + room } : piece,
    );
  });
}

function blockPieces(block: Block, width: number, styles: ParagraphStyles): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [textPiece(block.style, block.runs, width, styles)];
    case 'rule':
      return [rulePiece(block, width)];
    case 'space':
      return [];
    case 'qr':
      return [qrPiece(block)];
    case 'columns':
      return [columnsPiece(block, styles)];
    case 'table':
      return [
        ...(block.caption === null ? [] : [textPiece('caption', block.caption, width, styles)]),
        ...(block.unit === null ? [] : [textPiece('unit', block.unit, width, styles)]),
        tablePiece(block),
      ];
    case 'together':
      return [togetherPiece(block.blocks, width, styles)];
  }
}

function textPiece(name: StyleName, runs: readonly Run[], width: number, styles: ParagraphStyles): Piece {
  const style = styles[name];
  return {
    before: style.before,
    after: style.after,
    least: leastRoom(style, runs, width),
    isHeading: style.keepWithNext,
    content: (below, need) => ({
      ...paragraphText(style, runs),
      tag: paragraphTag(name),
      ...(need === null ? {} : { headlineLevel: need }),
      margin: droppedMargins(style, below),
    }),
  };
}

/** Lines and tables are placed to the point: they do not share the drop of the text. */
function rulePiece({ length, above, below }: Rule, width: number): Piece {
  const start = toPoints((width - length) / 2);
  return {
    before: above,
    after: below,
    least: 0,
    isHeading: false,
    content: (room) => ({
      canvas: [{ type: 'line', x1: start, x2: start + toPoints(length), y1: 0, y2: 0, lineWidth: 0.75 }],
      margin: [0, -bodyDrop, 0, room + bodyDrop],
    }),
  };
}

function qrPiece({ text, size, alt }: Qr): Piece {
  return {
    before: 0,
    after: 0,
    least: 0,
    isHeading: false,
    content: (below) => ({
      stack: [smallQr(text, toPoints(size), { role: 'Figure', alt })],
      margin: [0, -bodyDrop, 0, below + bodyDrop],
    }),
  };
}

function tablePiece(table: Table): Piece {
  return {
    before: 0,
    after: 0,
    least: tableStart(table),
    isHeading: false,
    content: (below) => ({ ...pdfTable(table), margin: [-tableBorder / 2, -bodyDrop, 0, below + bodyDrop] }),
  };
}

function columnsPiece({ widths, cells }: Columns, styles: ParagraphStyles): Piece {
  return {
    before: 0,
    after: 0,
    least: 0,
    isHeading: false,
    content: (below) => ({
      unbreakable: true,
      margin: [0, 0, 0, below],
      columns: cells.map((cell, index) => {
        const width = widths[index] ?? 0;
        return { width: toPoints(width), stack: innerFlow(cell, width, styles) };
      }),
    }),
  };
}

/** Must fit one page: the library cuts off what does not. */
function togetherPiece(blocks: readonly Block[], width: number, styles: ParagraphStyles): Piece {
  const [first] = blocks;
  return {
    before: first?.kind === 'paragraph' ? styles[first.style].before : 0,
    after: 0,
    least: 0,
    isHeading: false,
    content: (below) => ({
      unbreakable: true,
      stack: innerFlow(blocks, width, styles),
      margin: [0, 0, 0, below],
    }),
  };
}
