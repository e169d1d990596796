import { beforeAll, expect, test } from 'vitest';
import { makeCardCode } from '@/ballot-box/protocol/card-code';
import { readCardQr } from '@/ballot-box/protocol/card-qr';
import { cardPlaces, cardSize, cutMarks } from '@/screens/committee/cards/card-places';
import { cardSheet } from '@/screens/committee/cards/card-sheet';
import { browserRandom } from '@tests/support/a-committee-with-keys';
import { pagePictures, pageSizes, pageTexts, printPaper, qrCodesIn } from '@tests/support/print-paper';

const facts = {
  conferenceName: 'Hội nghị lấy phiếu tín nhiệm lãnh đạo Tổng cục Thử nghiệm năm 2028',
  formIndex: 2,
  formTitle: 'Phiếu tín nhiệm đối với các đồng chí Ủy viên Ban Thường vụ Đảng ủy Tổng cục',
  colour: 'nghe',
  electionUuid: 'Ab3dEf6hJk9mNp',
};
const fingerprint = 'qwertyuiopasdfghjklzxcvbnmQWERTYUIOPASDFGHJ';
const codes = Array.from({ length: 12 }, () => makeCardCode(browserRandom));

let pdf: Uint8Array;
beforeAll(async () => {
  pdf = await printPaper(cardSheet(facts, codes, fingerprint));
}, 60_000);

test('twelve cards take two pages of A4, and the fingerprint a third', () => {
  expect(pageSizes(pdf)).toEqual(['595 x 842', '595 x 842', '595 x 842']);
});

test('the QR codes read off the printed pages are exactly the cards of this box', async () => {
  const read = await Promise.all(pagePictures(pdf).map(qrCodesIn));

  const cards = read.flat().map((text) => readCardQr(text));
  expect(cards.every((card) => card.ok && card.value.boxUuid === facts.electionUuid)).toBe(true);
  expect(cards.map((card) => (card.ok ? card.value.code : '')).sort()).toEqual([...codes].sort());
}, 60_000);

test('a card carries its code, form and colour by name, and neither a number nor a name', () => {
  const [first = ''] = pageTexts(pdf);

  for (const code of codes.slice(0, 10)) expect(first).toContain(code);
  expect(first).toContain('Phiếu 2 · vàng nghệ');
  expect(first).toContain('Không ghi tên, không đánh số');
  expect(first).not.toMatch(/Số thẻ|Thẻ số/);
});

test('the last page says how many cards there are and the fingerprint in groups of four, and shows no code', () => {
  const last = pageTexts(pdf).at(-1) ?? '';

  expect(last).toContain('12 thẻ');
  expect(last.replace(/\s+/g, ' ')).toContain('qwer tyui opas dfgh');
  for (const code of codes) expect(last).not.toContain(code);
});

test('ten cards of 85 by 54 millimetres lie on a page without touching its edge or one another', () => {
  const places = cardPlaces(11);

  expect(places.map(({ page }) => page)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(new Set(places.slice(0, 10).map(({ x, y }) => `${x},${y}`)).size).toBe(10);
  for (const { x, y } of places) {
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x + cardSize.width).toBeLessThanOrEqual(202);
    expect(y + cardSize.height).toBeLessThanOrEqual(289);
  }
});

test('cut marks stand outside the cards, on the paper', () => {
  const [first] = cardPlaces(1);
  if (!first) throw new Error('No card.');

  for (const { x1, x2, y1, y2 } of cutMarks()) {
    const isBeside = x2 < first.x || x1 > first.x + 2 * cardSize.width;
    const isAbove = y2 < first.y || y1 > first.y + 5 * cardSize.height;
    expect(isBeside || isAbove).toBe(true);
    expect(Math.min(x1, y1)).toBeGreaterThan(4);
  }
});
