import { expect, test } from 'vitest';
import { attendanceOnRecord } from '@/domain/minutes/conference-on-record';
import { defaultAddressTerm } from '@/domain/minutes/letterhead';
import { headOf, inSigningOrder, type CommitteeMemberOnRecord } from '@/domain/minutes/people-on-record';

const member = (fullName: string, role: 'head' | 'member' = 'member'): CommitteeMemberOnRecord => ({
  fullName,
  gender: null,
  position: '',
  role,
});

test('the head signs first, the others in the order of their election', () => {
  const committee = [member('An'), member('Bình', 'head'), member('Cúc')];

  expect(inSigningOrder(committee).map(({ fullName }) => fullName)).toEqual(['Bình', 'An', 'Cúc']);
  expect(headOf(committee).fullName).toBe('Bình');
});

test('a committee without a head cannot sign', () => {
  expect(() => headOf([member('An')])).toThrow(RangeError);
});

test('those absent are those convened less those present', () => {
  const quorum = { of: 2, per: 3 };

  expect(attendanceOnRecord(42, 40, quorum).absentCount).toBe(2);
  expect(attendanceOnRecord(42, 42, quorum).absentCount).toBe(0);
  expect(() => attendanceOnRecord(42, 43, quorum)).toThrow(RangeError);
});

test('Party papers say "đồng chí", State papers "ông" and "bà"', () => {
  expect(defaultAddressTerm('party')).toBe('comrade');
  expect(defaultAddressTerm('state')).toBe('by-gender');
});
