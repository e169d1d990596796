import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SubjectId } from '@/domain/kernel/ids';
import { checkPaperFigures } from '@/domain/paper-count/check-figures';
import {
  confirmPaper,
  differingFigures,
  handIn,
  leaveCount,
  lookAgain,
  saveDraft,
  standingOf,
  type DoubleEntry,
} from '@/domain/paper-count/double-entry';
import { figuresOfForm, type PaperFigures } from '@/domain/paper-count/paper-figures';
import { paperTallyOf } from '@/domain/paper-count/paper-tally';

const minh = 'minh' as SubjectId;
const ha = 'ha' as SubjectId;
const subjectIds = [minh, ha];
const nobody: DoubleEntry = { subjectIds, issued: 5, entries: [], looks: [], confirmations: [] };

/** Five ballots, one of them invalid as a whole: of Minh so many high, and one line of Hà without a mark. */
function aCount(minhHigh = 4): PaperFigures {
  return {
    returned: 5,
    valid: 4,
    'whole.name-struck-out': 1,
    'whole.not-issued': 0,
    'whole.extra-name': 0,
    'minh.high': minhHigh,
    'minh.medium': 4 - minhHigh,
    'minh.low': 0,
    'minh.invalid': 1,
    'ha.high': 2,
    'ha.medium': 1,
    'ha.low': 0,
    'ha.invalid': 2,
    'line.no-mark': 1,
    'line.many-marks': 0,
  } as PaperFigures;
}

function must<V>(outcome: { ok: true; value: V } | { ok: false; error: unknown }): V {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

function counted(one: PaperFigures, other: PaperFigures): DoubleEntry {
  const drafted = must(saveDraft(must(saveDraft(nobody, 'an', one)), 'binh', other));
  return must(handIn(must(handIn(drafted, 'an')), 'binh'));
}

describe('two members count the pile, each alone', () => {
  test('figures that agree wait for two members, and then stand', () => {
    const agreed = counted(aCount(), aCount());
    expect(standingOf(agreed)).toMatchObject({ stage: 'agreed', confirmedBy: [] });

    const once = must(confirmPaper(agreed, 'an'));
    const again = must(confirmPaper(once, 'an'));
    expect(again).toBe(once);
    expect(standingOf(again)).toMatchObject({ stage: 'agreed', confirmedBy: ['an'] });

    expect(standingOf(must(confirmPaper(once, 'chi')))).toMatchObject({ stage: 'confirmed' });
  });

  test('only two count, and a place that was left is free for another', () => {
    const two = must(saveDraft(must(saveDraft(nobody, 'an', {})), 'binh', {}));
    expect(saveDraft(two, 'chi', {})).toEqual({ ok: false, error: { code: 'paper-two-count' } });

    expect(saveDraft(must(leaveCount(two, 'an')), 'chi', {})).toMatchObject({ ok: true });
  });

  test('a count with a figure left out is not handed in: blank is not zero', () => {
    const drafted = must(saveDraft(nobody, 'an', { ...aCount(), valid: null, 'line.no-mark': null }));

    expect(handIn(drafted, 'an')).toEqual({ ok: false, error: { code: 'paper-figures-missing', count: 2 } });
  });

  test('a count whose sums contradict each other is not handed in', () => {
    const drafted = must(saveDraft(nobody, 'an', { ...aCount(), [`${minh}.low` as const]: 1 }));

    expect(handIn(drafted, 'an')).toEqual({ ok: false, error: { code: 'paper-does-not-add-up', count: 1 } });
  });

  test('what was handed in stays as it is', () => {
    const done = must(handIn(must(saveDraft(nobody, 'an', aCount())), 'an'));

    expect(saveDraft(done, 'an', aCount(3))).toEqual({ ok: false, error: { code: 'paper-handed-in' } });
    expect(leaveCount(done, 'an')).toEqual({ ok: false, error: { code: 'paper-handed-in' } });
  });
});

describe('a difference is settled by a third look', () => {
  const differing = counted(aCount(4), aCount(3));
  const look = (key: string, value: number, memberId = 'chi') => ({
    key: key as never,
    value,
    memberId,
    reason: 'Lá thứ 3 đánh dấu ở cột giữa.',
  });

  test('it is named by person and level', () => {
    expect(differingFigures(differing)).toEqual(['minh.high', 'minh.medium']);
    expect(confirmPaper(differing, 'chi')).toEqual({ ok: false, error: { code: 'paper-differs', count: 2 } });
  });

  test('nobody who counted looks a third time', () => {
    expect(lookAgain(differing, look('minh.high', 4, 'an'))).toEqual({
      ok: false,
      error: { code: 'paper-third-member' },
    });
  });

  test('looks that leave the sums wrong are not confirmed until another look mends them', () => {
    const wrong = must(lookAgain(must(lookAgain(differing, look('minh.high', 4))), look('minh.medium', 1)));
    expect(standingOf(wrong).stage).toBe('unsound');

    const mended = must(lookAgain(wrong, look('minh.medium', 0)));
    expect(standingOf(mended)).toMatchObject({
      stage: 'agreed',
      figures: { 'minh.high': 4, 'minh.medium': 0 },
    });
    expect(mended.looks).toHaveLength(3);
  });

  test('a look after a confirmation asks both members again', () => {
    const confirmedOnce = must(confirmPaper(counted(aCount(), aCount()), 'an'));
    const looked = must(lookAgain(confirmedOnce, look('minh.high', 4)));

    expect(standingOf(must(confirmPaper(looked, 'binh')))).toMatchObject({
      stage: 'agreed',
      confirmedBy: ['binh'],
    });
  });
});

test('where no paper was handed out two members confirm that there is nothing to count', () => {
  const none: DoubleEntry = { ...nobody, issued: 0 };
  const confirmed = must(confirmPaper(must(confirmPaper(none, 'an')), 'binh'));

  expect(standingOf(confirmed)).toMatchObject({ stage: 'confirmed', figures: { returned: 0, 'ha.low': 0 } });
  expect(standingOf({ ...nobody, issued: null }).stage).toBe('counting');
});

test('a confirmation of nothing does not stand for a pile that turned up later', () => {
  const one = must(confirmPaper({ ...nobody, issued: 0 }, 'an'));
  const drafted = must(saveDraft(must(saveDraft(one, 'an', aCount())), 'binh', aCount()));
  const handedIn = must(handIn(must(handIn(drafted, 'an')), 'binh'));

  expect(standingOf(handedIn)).toMatchObject({ stage: 'agreed', confirmedBy: [] });
});

test('confirmed figures are totals with the invalid ballots by reason', () => {
  expect(paperTallyOf(subjectIds, aCount())).toEqual({
    returned: 5,
    valid: 4,
    rows: [
      { subjectId: minh, high: 4, medium: 0, low: 0 },
      { subjectId: ha, high: 2, medium: 1, low: 0 },
    ],
    invalid: {
      'name-struck-out': { wholeCount: 1, lineCount: 0 },
      'not-issued': { wholeCount: 0, lineCount: 0 },
      'extra-name': { wholeCount: 0, lineCount: 0 },
      'no-mark': { wholeCount: 0, lineCount: 1 },
      'many-marks': { wholeCount: 0, lineCount: 0 },
    },
  });
});

test('whatever is no count of the form is left out of what was entered', () => {
  const kept = figuresOfForm(subjectIds, { returned: 5, valid: -1, 'minh.high': 2.5, 'long.high': 3 });

  expect(kept).toMatchObject({ returned: 5, valid: null, 'minh.high': null, 'ha.low': null });
  expect(Object.keys(kept)).not.toContain('long.high');
});

type Act = {
  member: string;
  what: 'draft' | 'hand-in' | 'leave' | 'look' | 'confirm';
  high: number;
  key: string;
};

const anAct = fc.record({
  member: fc.constantFrom('an', 'binh', 'chi', 'dung'),
  what: fc.constantFrom('draft' as const, 'draft', 'hand-in', 'hand-in', 'leave', 'look', 'look', 'confirm'),
  high: fc.integer({ min: 0, max: 4 }),
  key: fc.constantFrom('minh.high', 'minh.medium', 'ha.low', 'returned'),
});

function done(count: DoubleEntry, { member, what, high, key }: Act): DoubleEntry {
  const acts = {
    draft: () => saveDraft(count, member, aCount(high)),
    'hand-in': () => handIn(count, member),
    leave: () => leaveCount(count, member),
    look: () => lookAgain(count, { key: key as never, value: high, memberId: member, reason: 'xem lại' }),
    confirm: () => confirmPaper(count, member),
  };
  const outcome = acts[what]();
  return outcome.ok ? outcome.value : count;
}

test('in whatever order people act, figures are confirmed only as agreed or looked at again, and never by one alone', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 60 }), (acts) => {
      let count = nobody;
      for (const act of acts) {
        const before = count;
        count = done(count, act);
        const standing = standingOf(count);
        const stillOpen = differingFigures(count).filter(
          (key) => !count.looks.some((one) => one.key === key),
        );

        // What was handed in or looked at is never lost or changed.
        expect(count.looks.slice(0, before.looks.length)).toEqual(before.looks);
        for (const entry of before.entries.filter(({ isHandedIn }) => isHandedIn))
          expect(count.entries).toContainEqual(entry);
        if (standingOf(before).stage === 'confirmed') expect(count).toEqual(before);

        if (standing.stage !== 'confirmed') continue;
        expect(count.entries.filter(({ isHandedIn }) => isHandedIn)).toHaveLength(2);
        expect(new Set(count.entries.map(({ memberId }) => memberId)).size).toBe(2);
        expect(stillOpen).toEqual([]);
        expect(new Set(standing.confirmedBy).size).toBeGreaterThanOrEqual(2);
        expect(
          checkPaperFigures(subjectIds, standing.figures).every(({ status }) => status === 'holds'),
        ).toBe(true);
        for (const one of count.looks)
          expect(count.entries.map(({ memberId }) => memberId)).not.toContain(one.memberId);
      }
    }),
    { numRuns: 400 },
  );
});
