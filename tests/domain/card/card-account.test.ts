import { describe, expect, test } from 'vitest';
import { cardDifference, issuedCards } from '@/domain/card/card-account';
import { cardsToPrint, cardsToPrintByForm } from '@/domain/card/cards-to-print';
import type { BallotFormId } from '@/domain/kernel/ids';

const account = { printed: 48, tested: 2, spoiled: 1, unused: 11 };

describe('accounting for cards', () => {
  test('issued is what was printed and neither tested, spoiled nor left over', () => {
    expect(issuedCards(account)).toEqual({ ok: true, value: 34 });
  });

  test('all cards may come back unused', () => {
    expect(issuedCards({ printed: 10, tested: 0, spoiled: 0, unused: 10 })).toEqual({ ok: true, value: 0 });
  });

  test.each(['printed', 'tested', 'spoiled', 'unused'] as const)(
    'without %s nothing is derived: blank is not zero',
    (figure) => {
      expect(issuedCards({ ...account, [figure]: null })).toEqual({
        ok: false,
        error: { code: 'figure-missing', missing: [figure] },
      });
    },
  );

  test('more cards back than were printed is refused, with the number too many', () => {
    expect(issuedCards({ ...account, unused: 48 })).toEqual({
      ok: false,
      error: { code: 'more-than-printed', excess: 3 },
    });
  });

  test('what the cards say is compared with the roll at the door', () => {
    expect(cardDifference(account, 34)).toEqual({ ok: true, value: 0 });
    expect(cardDifference(account, 35)).toEqual({ ok: true, value: -1 });
    expect(cardDifference(account, 33)).toEqual({ ok: true, value: 1 });
    expect(cardDifference({ ...account, unused: null }, 34).ok).toBe(false);
  });
});

describe('how many cards to print', () => {
  test.each([
    [0, 0],
    [1, 6],
    [33, 38],
    [34, 40], // 15 % of 34 is 5,1: six spare cards
    [78, 90],
    [481, 554],
  ])('%i voters need %i cards', (voters, cards) => {
    expect(cardsToPrint(voters)).toBe(cards);
  });

  test('the rule for spare cards can be set', () => {
    expect(cardsToPrint(50, { share: { of: 1, per: 10 }, atLeast: 2 })).toBe(55);
    expect(cardsToPrint(10, { share: { of: 1, per: 10 }, atLeast: 2 })).toBe(12);
  });

  test('each form is printed for its own voters', () => {
    const [one, two] = ['form-1' as BallotFormId, 'form-2' as BallotFormId];

    expect(
      cardsToPrintByForm([
        { formId: one, voters: 78 },
        { formId: two, voters: 10 },
      ]),
    ).toEqual([
      { formId: one, cards: 90 },
      { formId: two, cards: 15 },
    ]);
  });
});
