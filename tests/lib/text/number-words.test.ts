import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberInWords } from '@/lib/text/number-words';

test.each([
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [39, 'ba mươi chín'],
  [40, 'bốn mươi'],
  [44, 'bốn mươi tư'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [481, 'bốn trăm tám mươi mốt'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [1010, 'một nghìn không trăm mười'],
  [1250, 'một nghìn hai trăm năm mươi'],
  [21000, 'hai mươi mốt nghìn'],
  [1_000_000, 'một triệu'],
  [1_000_005, 'một triệu không trăm linh năm'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [2_034_021, 'hai triệu không trăm ba mươi tư nghìn không trăm hai mươi mốt'],
  [999_999_999, 'chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín'],
])('%i is read "%s"', (n, words) => {
  expect(numberInWords(n)).toBe(words);
});

test('a Southern unit may read empty tens as "lẻ"', () => {
  expect(numberInWords(105, { zeroTens: 'lẻ' })).toBe('một trăm lẻ năm');
});

test.each([-1, 1.5, 1_000_000_000])('%s has no words', (n) => {
  expect(() => numberInWords(n)).toThrow(RangeError);
});

test('two different numbers never read the same', () => {
  const number = fc.integer({ min: 0, max: 999_999_999 });

  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(numberInWords(a) === numberInWords(b)).toBe(a === b);
    }),
  );
});
