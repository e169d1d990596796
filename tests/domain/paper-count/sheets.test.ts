import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels } from '@/domain/ballot/level';
import type { SubjectId } from '@/domain/kernel/ids';
import { checkPaperFigures, invalidBallots } from '@/domain/paper-count/check-figures';
import { handIn, saveDraft } from '@/domain/paper-count/double-entry';
import {
  lineReasons,
  missingFigures,
  rowFigures,
  valueOf,
  wholeReasons,
} from '@/domain/paper-count/paper-figures';
import { figuresOfSheets, isSheetOf, sheetLines, type PaperSheet } from '@/domain/paper-count/sheets';

const minh = 'minh' as SubjectId;
const ha = 'ha' as SubjectId;

describe('sheets are added up', () => {
  test('a sheet invalid as a whole is invalid for everybody on it, a line without one mark for one person alone', () => {
    const sheets: PaperSheet[] = [
      ['high', 'low'],
      ['high', 'no-mark'],
      'name-struck-out',
      ['many-marks', 'medium'],
    ];

    expect(figuresOfSheets([minh, ha], sheets)).toEqual({
      returned: 4,
      valid: 3,
      'whole.name-struck-out': 1,
      'whole.not-issued': 0,
      'whole.extra-name': 0,
      'minh.high': 2,
      'minh.medium': 0,
      'minh.low': 0,
      'minh.invalid': 2,
      'ha.high': 0,
      'ha.medium': 1,
      'ha.low': 1,
      'ha.invalid': 2,
      'line.no-mark': 1,
      'line.many-marks': 1,
    });
  });

  test('no sheet at all is a count of nothing, with no figure missing', () => {
    const none = figuresOfSheets([minh], []);

    expect(missingFigures([minh], none)).toEqual([]);
    expect(Object.values(none).every((figure) => figure === 0)).toBe(true);
  });

  test('a sheet of another form is a fault, and is known when it comes back from the browser', () => {
    expect(() => figuresOfSheets([minh, ha], [['high']])).toThrow('another form');
    expect([['high'], ['high', 'blank'], 'torn', null, {}].some((one) => isSheetOf(2, one))).toBe(false);
    expect([['high', 'no-mark'], 'not-issued'].every((one) => isSheetOf(2, one))).toBe(true);
  });
});

const aPile = fc.integer({ min: 1, max: 8 }).chain((people) => {
  const lines = fc.array(fc.constantFrom(...sheetLines), { minLength: people, maxLength: people });
  const sheet: fc.Arbitrary<PaperSheet> = fc.oneof(lines, fc.constantFrom(...wholeReasons));
  return fc.record({
    subjectIds: fc.constant(Array.from({ length: people }, (_, at) => `nguoi-${at}` as SubjectId)),
    sheets: fc.array(sheet, { maxLength: 60 }),
  });
});

test('whatever the sheets say, their sums are whole, every equation holds, and they are handed in as they are', () => {
  fc.assert(
    fc.property(aPile, ({ subjectIds, sheets }) => {
      const figures = figuresOfSheets(subjectIds, sheets);
      const read = sheets.filter((sheet) => typeof sheet !== 'string');

      // Every sheet is valid, or invalid with a kind.
      expect(valueOf(figures, 'returned')).toBe(sheets.length);
      expect((valueOf(figures, 'valid') ?? 0) + (invalidBallots(figures) ?? 0)).toBe(sheets.length);
      for (const [at, id] of subjectIds.entries()) {
        for (const level of levels)
          expect(valueOf(figures, `${id}.${level}`)).toBe(read.filter((lines) => lines[at] === level).length);
        const row = rowFigures.map((figure) => valueOf(figures, `${id}.${figure}`) ?? 0);
        expect(row.reduce((sum, figure) => sum + figure, 0)).toBe(sheets.length);
      }
      const invalidLines = lineReasons.reduce(
        (sum, reason) => sum + (valueOf(figures, `line.${reason}`) ?? 0),
        0,
      );
      expect(invalidLines).toBe(
        read.flat().filter((line) => line === 'no-mark' || line === 'many-marks').length,
      );
      expect(checkPaperFigures(subjectIds, figures).every(({ status }) => status === 'holds')).toBe(true);

      const count = { subjectIds, issued: sheets.length, entries: [], looks: [], confirmations: [] };
      const drafted = saveDraft(count, 'an', figures);
      const handedIn = drafted.ok ? handIn(drafted.value, 'an') : drafted;
      expect(handedIn).toMatchObject({ ok: true, value: { entries: [{ figures, isHandedIn: true }] } });

      // In whatever order the sheets lie.
      expect(figuresOfSheets(subjectIds, sheets.toReversed())).toEqual(figures);
    }),
  );
});
