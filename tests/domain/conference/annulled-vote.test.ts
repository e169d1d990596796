import { describe, expect, test } from 'vitest';
import { annulVote, returnedAt, type AnnulledForm } from '@/domain/conference/annulled-vote';
import { conferenceStates } from '@/domain/conference/conference';
import type { BallotFormId } from '@/domain/kernel/ids';
import { conferenceIn } from '@tests/support/on-paper';

const unknown = { yesCount: 4, isAnythingKnown: false };

describe('annulling a vote to vote again', () => {
  test.each(conferenceStates)('is for a sealed vote alone: %s', (state) => {
    const answer = annulVote(conferenceIn(state), unknown);

    if (state === 'sealed') expect(answer).toMatchObject({ ok: true });
    else expect(answer).toEqual({ ok: false, error: { code: 'wrong-state', state, needs: 'sealed' } });
  });

  test('brings the conference back into session with its attendance open, at the next round', () => {
    const at = new Date('2028-06-21T02:00:00Z');
    const sealed = conferenceIn('sealed', { ballotRound: 2, votingOpenedAt: at, votingClosedAt: at });

    expect(annulVote(sealed, unknown)).toEqual({
      ok: true,
      value: {
        ...sealed,
        state: 'in-session',
        ballotRound: 3,
        convenedCount: null,
        presentCount: null,
        votingOpenedAt: null,
        votingClosedAt: null,
      },
    });
  });

  test('is refused once anything of the result is known', () => {
    expect(annulVote(conferenceIn('sealed'), { yesCount: 4, isAnythingKnown: true })).toEqual({
      ok: false,
      error: { code: 'result-known' },
    });
  });

  test.each([
    { yesCount: 0, isPossible: false },
    { yesCount: 1, isPossible: true },
    { yesCount: 6, isPossible: true },
    { yesCount: 7, isPossible: false },
  ])('$yesCount in favour of 6 present can be: $isPossible', ({ yesCount, isPossible }) => {
    const answer = annulVote(conferenceIn('sealed'), { yesCount, isAnythingKnown: false });

    if (isPossible) expect(answer.ok).toBe(true);
    else expect(answer).toEqual({ ok: false, error: { code: 'yes-count-impossible', present: 6 } });
  });
});

test('what came in at an annulled vote is the sum of its forms and modes', () => {
  const form = (device: number | null, paper: number | null): AnnulledForm => ({
    formId: 'form' as BallotFormId,
    index: 1,
    title: '',
    printed: null,
    device,
    paper,
    sealCode: null,
  });

  expect(returnedAt({ forms: [form(40, 8), form(null, 3), form(5, null)] })).toBe(56);
});
