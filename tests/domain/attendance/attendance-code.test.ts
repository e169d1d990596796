import { expect, test } from 'vitest';
import { voterId } from '@tests/support/ballots';
import { attendanceCode, attendanceCodeIn, letterSquare } from '@/domain/attendance/attendance-code';

const an = voterId('019d2b51-7c00-7aaa-8bbb-00ffffffffff');
const first = voterId('019d2b51-7c00-7aaa-8bbb-000000000000');
const link = 'https://192.168.1.10:3443/read/Ab9_Ab9_';

test('a code is twelve digits in three groups, small numbers too', () => {
  expect(attendanceCode(an)).toBe('0995-1162-7775');
  expect(attendanceCode(first)).toBe('0000-0000-0000');
});

test('the square of a letter gives the code back, with a reading link and without', () => {
  const code = attendanceCode(an);

  expect(attendanceCodeIn(letterSquare(link, code))).toBe(code);
  expect(attendanceCodeIn(letterSquare(null, code))).toBe(code);
});

test.each(['0995-1162-7775', '099511627775', '0995 1162 7775', ' 0995-1162-7775\n'])(
  'the code is read as people and hand scanners type it: %s',
  (typed) => {
    expect(attendanceCodeIn(typed)).toBe('0995-1162-7775');
  },
);

test.each([
  link,
  'TN96:AbCdEfGhIjKlMn:ABCD-EFGH-JKLM-NPQR',
  '12',
  '0995-1162-777',
  '0995-1162-77751',
  'x0995-1162-7775',
])('nothing else is taken for a code: %s', (text) => {
  expect(attendanceCodeIn(text)).toBeNull();
});
