import { describe, expect, test } from 'vitest';
import {
  mayRecordDecision,
  standingDecisions,
  type Decision,
  type DecisionId,
  type DecisionOnRecord,
} from '@/domain/follow-up/follow-up';
import { measures, measuresOf } from '@/domain/follow-up/measure';

const facts = { band: 'remove-from-planning', heldOn: '2023-06-21', today: '2023-09-01' } as const;
const decision: Decision = {
  measure: 'resignation',
  decidedBy: 'Ban cán sự đảng',
  decidedOn: '2023-07-01',
  documentNumber: '',
  note: '',
};

describe('what may be recorded', () => {
  test.each([
    ['remove-from-planning', 'removed-from-planning', true],
    ['remove-from-planning', 'confidence-decision', true],
    ['remove-from-planning', 'dismissed', false],
    ['dismissal-procedure', 'dismissed', true],
    ['dismissal-procedure', 'lower-post', true],
    ['dismissal-procedure', 'resignation', false],
  ] as const)('in the band %s the measure %s: %s', (band, measure, allowed) => {
    const answer = mayRecordDecision({ ...facts, band }, { ...decision, measure });

    expect(answer.ok ? null : answer.error.code).toBe(allowed ? null : 'measure-not-of-band');
  });

  test.each(['remove-from-planning', 'dismissal-procedure'] as const)(
    'whatever the authority decides for %s can be written in words, and only in words',
    (band) => {
      const other = { ...decision, measure: 'other' } as const;

      expect(mayRecordDecision({ ...facts, band }, { ...other, note: 'Phân công lại' }).ok).toBe(true);
      expect(mayRecordDecision({ ...facts, band }, { ...other, note: ' ' })).toEqual({
        ok: false,
        error: { code: 'other-without-words' },
      });
    },
  );

  test('every measure belongs to a band', () => {
    const named = new Set([...measuresOf('remove-from-planning'), ...measuresOf('dismissal-procedure')]);

    expect([...measures].filter((measure) => !named.has(measure))).toEqual([]);
  });

  test.each([
    ['2023-06-20', 'decided-before-conference'],
    ['2023-06-21', null],
    ['2023-09-01', null],
    ['2023-09-02', 'decided-in-future'],
  ])('a decision of %s: %s', (decidedOn, refusal) => {
    const answer = mayRecordDecision(facts, { ...decision, decidedOn });

    expect(answer.ok ? null : answer.error.code).toBe(refusal);
  });
});

function line(id: string, over: Partial<DecisionOnRecord> = {}): DecisionOnRecord {
  return {
    ...decision,
    id: id as DecisionId,
    corrects: null,
    recordedBy: 'Trần Thị Hoa',
    recordedAt: new Date('2023-07-02T02:00:00Z'),
    ...over,
  };
}

test('a corrected line no longer stands, its correction does; a struck out line leaves nothing', () => {
  const first = line('a');
  const corrected = line('b', { corrects: first.id, measure: 'other-work' });
  const wrong = line('c', { decidedOn: '2023-06-30' });
  const struckOut = line('d', { corrects: wrong.id, measure: null });

  expect(standingDecisions([first, corrected, wrong, struckOut]).map(({ id }) => id)).toEqual(['b']);
});

test('lines stand in the order of the days of their decisions', () => {
  const later = line('later', { decidedOn: '2023-08-01' });
  const earlier = line('earlier', { decidedOn: '2023-07-01' });

  expect(standingDecisions([later, earlier]).map(({ id }) => id)).toEqual(['earlier', 'later']);
});
