import { describe, expect, test } from 'vitest';
import { attendanceOf } from '@/domain/attendance/attendance';
import { checkIn, correctToAbsent, recordAbsence, type CheckIn } from '@/domain/attendance/check-in';
import { voterId } from '@tests/support/ballots';

const an = voterId('an');
const present: CheckIn = { voterId: an, status: 'present', reason: '' };
const excused: CheckIn = { voterId: an, status: 'absent-excused', reason: 'đi công tác' };
const unexcused: CheckIn = { voterId: an, status: 'absent-unexcused', reason: '' };

describe('at the door', () => {
  test.each([null, excused, unexcused])('somebody not in the hall yet is ticked off: %o', (current) => {
    expect(checkIn(an, current)).toEqual({ ok: true, value: present });
  });

  test('nobody is ticked off twice: it may be a namesake, and would draw a second card', () => {
    expect(checkIn(an, present)).toEqual({ ok: false, error: { code: 'already-present' } });
  });
});

describe('absences', () => {
  test('an absence is recorded with its reason', () => {
    expect(recordAbsence(an, null, { excused: true, reason: 'đi công tác' })).toEqual({
      ok: true,
      value: excused,
    });
    expect(recordAbsence(an, null, { excused: false, reason: '' })).toEqual({ ok: true, value: unexcused });
  });

  test('what is recorded of an absence can be changed', () => {
    expect(recordAbsence(an, unexcused, { excused: true, reason: 'đi công tác' })).toEqual({
      ok: true,
      value: excused,
    });
  });

  test('somebody in the hall is not recorded as absent by the way', () => {
    expect(recordAbsence(an, present, { excused: true, reason: 'ốm' })).toEqual({
      ok: false,
      error: { code: 'already-present' },
    });
  });
});

describe('corrections', () => {
  test('a tick made by mistake can be taken back', () => {
    expect(correctToAbsent(present, { excused: false, reason: '' })).toEqual({ ok: true, value: unexcused });
  });

  test.each([null, excused, unexcused])(
    'there is nothing to correct for somebody not ticked off: %o',
    (current) => {
      expect(correctToAbsent(current, { excused: false, reason: '' })).toEqual({
        ok: false,
        error: { code: 'not-present' },
      });
    },
  );
});

test('the roll is counted: present, absent with and without a reason, and not yet marked', () => {
  const [binh, chi, dung] = [voterId('binh'), voterId('chi'), voterId('dung')];
  const checkIns: CheckIn[] = [
    present,
    { ...excused, voterId: binh },
    { ...unexcused, voterId: chi },
    { ...present, voterId: voterId('not convened') },
  ];

  expect(attendanceOf([an, binh, chi, dung], checkIns)).toEqual({
    convened: 4,
    present: 1,
    absentExcused: 1,
    absentUnexcused: 1,
    unmarked: 1,
  });
});

test('an empty hall has nobody in it', () => {
  expect(attendanceOf([], [])).toEqual({
    convened: 0,
    present: 0,
    absentExcused: 0,
    absentUnexcused: 0,
    unmarked: 0,
  });
});
