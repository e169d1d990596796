import { describe, expect, test } from 'vitest';
import {
  isRehearsalName,
  mayBeNamed,
  mustBeReal,
  mustBeRehearsal,
  rehearsalName,
  rehearsalUntil,
  simulatedVoters,
} from '@/domain/conference/rehearsal';
import { line } from '@/domain/conference/readiness-line';
import { linesInForce } from '@/domain/rules/rehearsal-lines';

const rehearsal = { of: null, until: '2028-06-21' };

describe('the name of a rehearsal', () => {
  test('says so first, however long the name of the conference is', () => {
    expect(rehearsalName('Hội nghị lấy phiếu')).toBe('DIỄN TẬP – Hội nghị lấy phiếu');
    expect(rehearsalName('x'.repeat(500))).toHaveLength(500);
  });

  test('is known wherever it is shown, also with spaces that do not break', () => {
    expect(isRehearsalName('DIỄN\u00a0TẬP – Hội nghị')).toBe(true);
    expect(isRehearsalName('Hội nghị tổng kết DIỄN TẬP')).toBe(false);
  });

  test.each([
    { kind: rehearsal, name: 'DIỄN TẬP – Hội nghị', code: null },
    { kind: rehearsal, name: 'Hội nghị', code: 'rehearsal-name-needed' },
    { kind: null, name: 'Hội nghị', code: null },
    { kind: null, name: 'DIỄN TẬP – Hội nghị', code: 'rehearsal-name-taken' },
  ])('“$name” of $kind → $code', ({ kind, name, code }) => {
    const named = mayBeNamed(kind, name);
    expect(named.ok ? null : named.error.code).toBe(code);
  });
});

test('a rehearsal stays for seven days after the day it was made, over the end of a year too', () => {
  expect(rehearsalUntil('2028-12-28')).toBe('2029-01-04');
});

test('what is for the real is refused to a rehearsal, and the other way round', () => {
  expect(mustBeReal({ rehearsal })).toEqual({ ok: false, error: { code: 'only-a-rehearsal' } });
  expect(mustBeRehearsal({ rehearsal: null })).toEqual({ ok: false, error: { code: 'not-a-rehearsal' } });
  expect([mustBeReal({ rehearsal: null }).ok, mustBeRehearsal({ rehearsal }).ok]).toEqual([true, true]);
});

describe('simulated voters', () => {
  const real = {
    fullName: 'Đỗ Thị Hạnh',
    gender: 'female' as const,
    birthYear: 1971,
    post: 'Vụ trưởng',
    workUnit: 'Cơ quan Tổng cục',
  };

  test('stand in the place of each voter, in the same groups, and bear nothing of the real people', () => {
    const made = simulatedVoters([
      { ...real, groupNames: ['A'] },
      { ...real, groupNames: ['A', 'B'] },
    ]);
    const nobody = { gender: null, birthYear: null, post: '', workUnit: '' };
    expect(made).toEqual([
      { ...nobody, fullName: 'Người ghi phiếu diễn tập 01', groupNames: ['A'] },
      { ...nobody, fullName: 'Người ghi phiếu diễn tập 02', groupNames: ['A', 'B'] },
    ]);
  });

  test('are numbered so that their names sort as they are counted', () => {
    const made = simulatedVoters(Array.from({ length: 100 }, () => real));
    expect([made[0]?.fullName.slice(-4), made[99]?.fullName.slice(-4)]).toEqual([' 001', ' 100']);
  });
});

describe('the calendar in a rehearsal', () => {
  const lines = [
    line('not-the-day', 'details'),
    line('dossier-15-days', 'dossiers'),
    line('seats-short', null),
  ];

  test('is told and keeps nobody; everything else stands as in earnest', () => {
    expect(linesInForce({ rehearsal }, lines).map(({ state }) => state)).toEqual([
      'later',
      'later',
      'attention',
    ]);
  });

  test('binds a real conference as ever', () => {
    expect(linesInForce({ rehearsal: null }, lines)).toEqual(lines);
  });
});
