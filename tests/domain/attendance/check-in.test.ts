import { describe, expect, test } from 'vitest';
import { attendanceOf } from '@/domain/attendance/attendance';
import {
  checkIn,
  correctToAbsent,
  explained,
  leave,
  recordAbsence,
  type CheckIn,
} from '@/domain/attendance/check-in';
import { voterId } from '@tests/support/ballots';

const an = voterId('an');
const present: CheckIn = { voterId: an, status: 'present', reason: '' };
const late: CheckIn = { voterId: an, status: 'late', reason: '' };
const left: CheckIn = { voterId: an, status: 'left', reason: 'đi công tác đột xuất' };
const excused: CheckIn = { voterId: an, status: 'absent-excused', reason: 'đi công tác' };
const unexcused: CheckIn = { voterId: an, status: 'absent-unexcused', reason: '' };

describe('at the door', () => {
  test.each([null, excused, unexcused, left])('somebody not in the hall is ticked off: %o', (current) => {
    expect(checkIn(an, current)).toEqual({ ok: true, value: present });
    expect(checkIn(an, current, 'late')).toEqual({ ok: true, value: late });
  });

  test('how somebody came is put right, and saying the same twice is refused', () => {
    expect(checkIn(an, present, 'late')).toEqual({ ok: true, value: late });
    expect(checkIn(an, late, 'present')).toEqual({ ok: true, value: present });
    expect(checkIn(an, late, 'late')).toEqual({ ok: false, error: { code: 'already-present' } });
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

  test.each([present, late, left])(
    'somebody who came is not recorded as absent by the way: %o',
    (current) => {
      expect(recordAbsence(an, current, { excused: true, reason: 'ốm' })).toEqual({
        ok: false,
        error: { code: 'already-present' },
      });
    },
  );
});

describe('leaving before the vote', () => {
  test.each([present, late, left])(
    'whoever came may leave, and the reason may be put right: %o',
    (current) => {
      expect(leave(current, 'đi công tác đột xuất')).toEqual({ ok: true, value: left });
    },
  );

  test.each([null, excused, unexcused])('whoever never came does not leave: %o', (current) => {
    expect(leave(current, '')).toEqual({ ok: false, error: { code: 'not-present' } });
  });
});

describe('corrections', () => {
  test.each([present, late, left])('unsaying that somebody came needs a reason: %o', (current) => {
    const unexplained = { ok: false, error: { code: 'correction-unexplained' } };
    expect(explained(current, 'absent-unexcused', ' ')).toEqual(unexplained);
    expect(explained(current, null, '')).toEqual(unexplained);
    expect(explained(current, null, ' ghi nhầm ')).toEqual({ ok: true, value: 'ghi nhầm' });
  });

  test('nothing else needs one: coming, leaving, how one came, another absence', () => {
    expect(explained(null, 'present', '')).toEqual({ ok: true, value: '' });
    expect(explained(present, 'late', '')).toEqual({ ok: true, value: '' });
    expect(explained(late, 'left', '')).toEqual({ ok: true, value: '' });
    expect(explained(excused, null, '')).toEqual({ ok: true, value: '' });
    expect(explained(excused, 'absent-unexcused', '')).toEqual({ ok: true, value: '' });
  });

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

test('the roll is counted: whoever came late is present, whoever left is not', () => {
  const [binh, chi, dung] = [voterId('binh'), voterId('chi'), voterId('dung')];
  const [giang, ha] = [voterId('giang'), voterId('ha')];
  const checkIns: CheckIn[] = [
    present,
    { ...excused, voterId: binh },
    { ...unexcused, voterId: chi },
    { ...late, voterId: giang },
    { ...left, voterId: ha },
    { ...present, voterId: voterId('not convened') },
  ];

  expect(attendanceOf([an, binh, chi, dung, giang, ha], checkIns)).toEqual({
    convened: 6,
    present: 2,
    late: 1,
    left: 1,
    absentExcused: 1,
    absentUnexcused: 1,
    unmarked: 1,
  });
});

test('an empty hall has nobody in it', () => {
  expect(attendanceOf([], [])).toEqual({
    convened: 0,
    present: 0,
    late: 0,
    left: 0,
    absentExcused: 0,
    absentUnexcused: 0,
    unmarked: 0,
  });
});
