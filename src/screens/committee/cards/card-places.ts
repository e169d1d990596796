import { a4 } from '../paper/millimetres';

/** One card, in millimetres: the size of a bank card. Ten of them on a page of A4. */
export const cardSize = { width: 85, height: 54 };
export const cardsAcross = 2;
export const cardsDown = 5;
const cardsOnPage = cardsAcross * cardsDown;

export const sheetEdge = {
  left: (a4.width - cardsAcross * cardSize.width) / 2,
  top: (a4.height - cardsDown * cardSize.height) / 2,
};

export type CardPlace = { page: number; x: number; y: number };

/** Where the cards lie, in millimetres from the top left of their page (pages from 0). */
export function cardPlaces(count: number): CardPlace[] {
  return Array.from({ length: count }, (_, index) => {
    const onPage = index % cardsOnPage;
    return {
      page: Math.floor(index / cardsOnPage),
      x: sheetEdge.left + (onPage % cardsAcross) * cardSize.width,
      y: sheetEdge.top + Math.floor(onPage / cardsAcross) * cardSize.height,
    };
  });
}

/** Pages of cards; the page with the fingerprint comes after them. */
export function cardPageCount(count: number): number {
  return Math.ceil(count / cardsOnPage);
}

/** Dấu cắt: short lines outside the cards, at each edge of a column and of a row, in millimetres. */
export function cutMarks(): { x1: number; y1: number; x2: number; y2: number }[] {
  const [gap, length] = [1.5, 5];
  const right = sheetEdge.left + cardsAcross * cardSize.width;
  const bottom = sheetEdge.top + cardsDown * cardSize.height;
  const columns = Array.from({ length: cardsAcross + 1 }, (_, i) => sheetEdge.left + i * cardSize.width);
  const rows = Array.from({ length: cardsDown + 1 }, (_, i) => sheetEdge.top + i * cardSize.height);
  return [
    ...columns.flatMap((x) => [
      { x1: x, x2: x, y1: sheetEdge.top - gap - length, y2: sheetEdge.top - gap },
      { x1: x, x2: x, y1: bottom + gap, y2: bottom + gap + length },
    ]),
    ...rows.flatMap((y) => [
      { y1: y, y2: y, x1: sheetEdge.left - gap - length, x2: sheetEdge.left - gap },
      { y1: y, y2: y, x1: right + gap, x2: right + gap + length },
    ]),
  ];
}
