import { expect, test } from 'vitest';
import {
  nextInMaking,
  readCount,
  type CardMaking,
  type CardMakingEvent,
} from '@/screens/committee/cards/card-making';

const cards = { count: 23, publicCredentials: ['1'], fingerprint: 'abc', address: 'blob:1', codes: [] };

function answered(answer: Extract<CardMakingEvent, { kind: 'refused' }>['answer']): CardMakingEvent[] {
  return [{ kind: 'freezing' }, { kind: 'refused', answer, refusal: answer }];
}

function after(...events: CardMakingEvent[]): CardMaking {
  return events.reduce(nextInMaking, { kind: 'choosing' });
}

test('cards are made, then printed, and only then may their list be frozen', () => {
  expect(after({ kind: 'started', count: 23 }, { kind: 'freezing' }).kind).toBe('making');
  expect(after({ kind: 'started', count: 23 }, { kind: 'printing' }, { kind: 'made', cards })).toEqual({
    kind: 'made',
    cards,
    isFreezing: false,
    mayBeFrozen: false,
    refusal: null,
  });
});

test('a refused freeze keeps the cards that are on paper', () => {
  const refused = after({ kind: 'made', cards }, ...answered('signed-out'));

  expect(refused).toMatchObject({ kind: 'made', cards, isFreezing: false, refusal: 'signed-out' });
});

test.each([
  { answers: ['offline'], then: true },
  { answers: ['offline', 'signed-out'], then: true },
  { answers: ['offline', 'wrong-state'], then: true },
  { answers: ['offline', 'cards-frozen'], then: false },
  { answers: ['offline', 'keys-missing'], then: false },
  { answers: ['signed-out'], then: false },
] as const)('after $answers the cards may be frozen all the same: $then', ({ answers, then }) => {
  expect(after({ kind: 'made', cards }, ...answers.flatMap(answered))).toMatchObject({ mayBeFrozen: then });
});

test('dropped cards are gone', () => {
  expect(after({ kind: 'made', cards }, { kind: 'dropped' })).toEqual({ kind: 'choosing' });
});

test.each([
  { typed: '23', then: 23 },
  { typed: ' 1.250 ', then: 1250 },
  { typed: '0', then: 0 },
  { typed: '', then: null },
  { typed: '-1', then: null },
  { typed: '12,5', then: null },
  { typed: 'hai', then: null },
])('"$typed" is read as $then', ({ typed, then }) => {
  expect(readCount(typed)).toBe(then);
});
