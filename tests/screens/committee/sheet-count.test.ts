import { describe, expect, test } from 'vitest';
import type { PaperSheet } from '@/domain/paper-count/sheets';
import {
  countSheets,
  isUnderWay,
  layDown,
  markLine,
  markWhole,
  openRow,
  putBack,
  sheetInHand,
  takeOut,
  takeUp,
} from '@/screens/committee/paper-count/sheet-count';

const pile: PaperSheet[] = [['high', 'low'], 'not-issued', ['medium', 'no-mark']];

describe('sheet after sheet', () => {
  test('is laid on the pile once every line is read, and the next one is in hand', () => {
    const half = markLine(countSheets(2, []), 0, 'high');
    expect(layDown(half)).toBe(half);
    expect(openRow(sheetInHand(half).sheet, 0)).toBe(1);

    const laid = layDown(markLine(half, 1, 'many-marks'));

    expect(laid).toEqual(countSheets(2, [['high', 'many-marks']]));
    expect(sheetInHand(laid)).toEqual({ at: 1, sheet: { fault: null, lines: [null, null] } });
  });

  test('a sheet invalid as a whole needs its kind alone, and what was read comes back when it is not', () => {
    const read = markLine(countSheets(2, []), 1, 'low');
    const invalid = markWhole(read, 'extra-name');
    expect(layDown(invalid).sheets).toEqual(['extra-name']);
    expect(openRow(sheetInHand(invalid).sheet, -1)).toBeNull();

    expect(markWhole(invalid, null)).toEqual(read);
  });

  test('a line passed over is asked for before the sheet is laid down', () => {
    const last = markLine(countSheets(3, []), 2, 'low');

    expect(openRow(sheetInHand(last).sheet, 2)).toBe(0);
  });
});

describe('an earlier sheet', () => {
  const half = markLine(countSheets(2, pile), 0, 'low');

  test('is put right in its place, and the one in hand waits as it was', () => {
    const taken = takeUp(half, 1);
    expect(sheetInHand(taken)).toEqual({ at: 1, sheet: { fault: 'not-issued', lines: [null, null] } });

    const read = markLine(markLine(markWhole(taken, null), 0, 'high'), 1, 'high');
    const laid = layDown(read);

    expect(laid.sheets).toEqual([pile[0], ['high', 'high'], pile[2]]);
    expect(sheetInHand(laid)).toEqual(sheetInHand(half));
  });

  test('goes back as it was, or out of the count when it was entered twice', () => {
    const changed = markLine(takeUp(half, 0), 0, 'low');

    expect(putBack(changed)).toEqual(half);
    expect(takeOut(changed)).toEqual({ ...half, sheets: [pile[1], pile[2]] });
    expect(takeOut(half)).toBe(half);
    expect(takeUp(half, 3)).toBe(half);
  });

  test('nothing is handed in while a sheet is in hand that is not on the pile', () => {
    const between = countSheets(2, pile);

    expect(isUnderWay(between)).toBe(false);
    expect([half, takeUp(between, 0), markWhole(between, 'not-issued')].every(isUnderWay)).toBe(true);
  });
});
