import { describe, expect, test } from 'vitest';
import { aRoll, formNumber, subjectNumber } from '@tests/support/on-paper';
import { checkForCopy, copiedRoll, renamedForRound } from '@/domain/conference/copy';
import type { Exemption, ExemptionReason } from '@/domain/person/exemption';

const before = { heldOn: '2023-06-21', roundYear: 2023 };
const next = { heldOn: '2028-06-21', roundYear: 2028 };

function exempt(reason: ExemptionReason, appointedOn: string | null = null) {
  const exemption: Exemption = { reason, evidence: 'TB 12', legalBasis: 'CV 7' };
  return { ...subjectNumber(2, { appointedOn }), exemption };
}

function changeOf(reason: ExemptionReason, appointedOn: string | null = null, poll = next) {
  const [, second] = checkForCopy(aRoll({ exempted: [exempt(reason, appointedOn)] }), before, poll);
  return { change: second?.change, isExempt: second?.exemption !== null };
}

describe('people taken over are checked against the rules of the new year', () => {
  test('whoever was appointed in the new year is exempt now', () => {
    const roll = aRoll({ subjects: [subjectNumber(1, { appointedOn: '2028-03-01' })] });
    expect(checkForCopy(roll, before, next)).toMatchObject([
      { change: 'now-exempt', exemption: { reason: 'appointed-in-poll-year' } },
    ]);
  });

  test.each([
    { reason: 'appointed-in-poll-year', appointedOn: '2023', change: 'exemption-lapsed', isExempt: false },
    { reason: 'two-places', appointedOn: null, change: 'exemption-lapsed', isExempt: false },
    { reason: 'pre-retirement-leave', appointedOn: null, change: 'exemption-to-review', isExempt: true },
    { reason: 'other', appointedOn: null, change: 'exemption-to-review', isExempt: true },
    { reason: 'two-places', appointedOn: '2028', change: 'exemption-lapsed', isExempt: true },
  ] as const)('an exemption for $reason ($appointedOn): $change', ({ reason, appointedOn, ...told }) => {
    expect(changeOf(reason, appointedOn)).toEqual(told);
  });

  test('in the same round the two places still stand', () => {
    expect(changeOf('two-places', null, { heldOn: '2023-09-01', roundYear: 2023 })).toEqual({
      change: 'exemption-to-review',
      isExempt: true,
    });
  });

  test('whoever is left out or exempt is on no form', () => {
    const roll = aRoll({
      subjects: [subjectNumber(1), subjectNumber(2), subjectNumber(3, { appointedOn: '2028' })],
      forms: [formNumber(1, { subjectIds: [1, 2, 3].map((number) => subjectNumber(number).id) })],
    });
    const people = checkForCopy(roll, before, next).filter(({ subject }) => subject.position !== 2);
    const copied = copiedRoll(roll, people);
    expect(copied.forms[0]?.subjectIds).toEqual([subjectNumber(1).id]);
    expect(copied.exempted.map(({ position }) => position)).toEqual([3]);
  });

  test('the year in the name follows the round', () => {
    expect(renamedForRound('Hội nghị lấy phiếu năm 2023', 2023, 2028)).toBe('Hội nghị lấy phiếu năm 2028');
  });
});
