import { describe, expect, test } from 'vitest';
import type { OrganisationId } from '@/domain/kernel/ids';
import { conferencesToMake } from '@/domain/plan/conferences-to-make';
import { planStanding } from '@/domain/plan/standing';

describe('a unit that has not held its conference', () => {
  test.each([
    { dueOn: '2024-02-29', today: '2024-02-29', standing: { code: 'due', days: 0 } },
    { dueOn: '2024-02-29', today: '2024-02-28', standing: { code: 'due', days: 1 } },
    { dueOn: '2024-02-28', today: '2024-03-01', standing: { code: 'late', days: 2 } },
    { dueOn: '2023-02-28', today: '2023-03-01', standing: { code: 'late', days: 1 } },
    { dueOn: '2023-12-31', today: '2024-01-01', standing: { code: 'late', days: 1 } },
    { dueOn: '2024-01-01', today: '2023-12-31', standing: { code: 'due', days: 1 } },
    { dueOn: '2023-12-31', today: '2024-12-31', standing: { code: 'late', days: 366 } },
    { dueOn: null, today: '2024-01-01', standing: { code: 'open' } },
  ])('due on $dueOn, seen on $today: $standing.code $standing.days', ({ dueOn, today, standing }) => {
    expect(planStanding(dueOn, null, today)).toEqual(standing);
  });

  test('is late although it has set itself a later day', () => {
    const planned = { heldOn: '2024-01-20', progress: 'preparing' } as const;

    expect(planStanding('2023-12-31', planned, '2024-01-10')).toEqual({ code: 'late', days: 10 });
  });

  test('is not late while it sits', () => {
    const sitting = { heldOn: '2024-01-10', progress: 'underway' } as const;

    expect(planStanding('2023-12-31', sitting, '2024-01-10')).toEqual({ code: 'underway' });
  });
});

test.each([
  { heldOn: '2023-12-31', daysLate: 0 },
  { heldOn: '2023-06-21', daysLate: 0 },
  { heldOn: '2024-01-02', daysLate: 2 },
])('a conference held on $heldOn for the end of 2023 is $daysLate days late for good', (sitting) => {
  const standing = planStanding('2023-12-31', { ...sitting, progress: 'held' }, '2028-01-01');

  expect(standing).toEqual({ code: 'held', daysLate: sitting.daysLate });
});

test('a unit with a conference, and one that has ended by the last day, are skipped with the reason', () => {
  const unit = (name: string, abolishedOn: string | null, hasConference: boolean) => ({
    id: name as OrganisationId,
    ...{ name, abolishedOn, hasConference },
  });
  const units = [
    unit('An Giang', null, false),
    unit('Bạc Liêu', null, true),
    unit('Sông Lô', '2025-07-01', false),
    unit('Vĩnh Yên', '2028-07-02', false),
  ];

  const decided = conferencesToMake(units, '2028-07-01');

  expect(decided.make.map(({ name }) => name)).toEqual(['An Giang', 'Vĩnh Yên']);
  expect(decided.skipped.map(({ unit: { name }, reason }) => [name, reason])).toEqual([
    ['Bạc Liêu', 'has-conference'],
    ['Sông Lô', 'abolished'],
  ]);
});
