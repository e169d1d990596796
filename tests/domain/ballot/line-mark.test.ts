import { expect, test } from 'vitest';
import { levels, type Level } from '@/domain/ballot/level';
import { judgeLine } from '@/domain/ballot/line-mark';
import { aLine, minh } from '@tests/support/ballots';

test.each(levels)('one mark at %s counts at that level', (level) => {
  expect(judgeLine(aLine(minh, [level]))).toEqual({ level, fault: null });
});

test.each<{ marked: Level[]; fault: string }>([
  { marked: [], fault: 'no-mark' },
  { marked: ['high', 'low'], fault: 'many-marks' },
  { marked: ['high', 'medium', 'low'], fault: 'many-marks' },
])('$marked.length marks make the line invalid for that person', ({ marked, fault }) => {
  expect(judgeLine(aLine(minh, marked))).toEqual({ level: null, fault });
});

test('a box named twice is one box', () => {
  expect(judgeLine(aLine(minh, ['low', 'low']))).toEqual({ level: 'low', fault: null });
});

test('a crossed-out name does not count, whatever is marked beside it', () => {
  expect(judgeLine(aLine(minh, ['high'], true))).toEqual({ level: null, fault: 'name-struck-out' });
  expect(judgeLine(aLine(minh, [], true))).toEqual({ level: null, fault: 'name-struck-out' });
});
