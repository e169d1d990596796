import { expect, test } from 'vitest';
import { cardAlphabet } from '@/ballot-box/protocol/card-alphabet';
import { vietnameseLetter } from '@/screens/committee/keys/vietnamese-letter';

test.each([
  { keys: 'W', typed: 'Ư', then: 'Ư' },
  { keys: 'AA', typed: '7KÂ', then: 'Â' },
  { keys: 'DD', typed: 'đ2', then: 'Đ' },
  { keys: 'AS', typed: 'Á7K', then: 'Á' },
  { keys: 'A2 (VNI)', typed: 'K-à', then: 'À' },
  { keys: 'UWF', typed: 'Ừ', then: 'Ừ' },
  { keys: 'AWJ', typed: 'ặ', then: 'Ặ' },
  { keys: 'YX, letter and mark apart', typed: 'Y\u0303', then: 'Ỹ' },
])('$keys written as $typed is the work of an input method', ({ typed, then }) => {
  expect(vietnameseLetter(typed)).toBe(then);
});

test.each([cardAlphabet, cardAlphabet.toLowerCase(), 'I O 0 1 ?', 'Ñ', 'Ü', '中', ''])(
  '"%s" says nothing of an input method',
  (typed) => {
    expect(vietnameseLetter(typed)).toBeUndefined();
  },
);
