import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoxUnderTest, MakeBox } from './box-under-test';
import { ReferenceBox } from './reference-box';
import { aStoredBox } from './stored-box';

const cards = Array.from({ length: 100 }, (_card, index) => `card ${index}`);
const ballotOf = (card: string) => `the ballot of ${card}`;
type Step =
  | { verb: 'drop'; card: string; ballot: string }
  | { verb: 'voidCard'; card: string }
  | { verb: 'start' | 'stop' };

const aReferenceBox: MakeBox = async (some) => new ReferenceBox(some);

describe.each([
  ['in memory, as a model', aReferenceBox],
  ['in PostgreSQL', aStoredBox],
])('a ballot box %s', (_where, makeBox) => {
  const anOpenBox = async (): Promise<BoxUnderTest> => {
    const box = await makeBox(cards);
    expect(await box.start()).toBe(true);
    return box;
  };

  test('takes nothing before it is opened, and is opened once', async () => {
    const box = await makeBox(cards);

    expect(await box.drop('card 0', 'early')).toBe('not-open');
    expect(await box.stop()).toBe(false);
    expect(await box.start()).toBe(true);
    expect(await box.start()).toBe(false);
    expect(await box.drop('card 0', 'in time')).toBe('accepted');
  });

  test('takes a ballot once, says so again when asked again, and takes no other with that card', async () => {
    const box = await anOpenBox();

    expect(await box.drop('card 0', 'one')).toBe('accepted');
    expect(await box.drop('card 0', 'one')).toBe('repeated');
    expect(await box.drop('card 0', 'other')).toBe('card-spent');
    expect(await box.drop('no card of ours', 'one')).toBe('card-unknown');
    await box.stop();
    expect(await box.contents()).toEqual(['one']);
  });

  test('takes no ballot with a voided card, and voids no card with a ballot', async () => {
    const box = await makeBox(cards);

    expect(await box.voidCard('card 0')).toBe('voided');
    expect(await box.voidCard('card 0')).toBe('repeated');
    await box.start();
    await box.drop('card 1', 'one');
    expect(await box.drop('card 0', 'one')).toBe('card-voided');
    expect(await box.voidCard('card 1')).toBe('card-spent');
    expect(await box.voidCard('no card of ours')).toBe('card-unknown');
    expect(await box.voidCard('card 2')).toBe('voided');
    await box.stop();
    expect(await box.voidCard('card 3')).toBe('not-open');
    expect(await box.contents()).toEqual(['one']);
  });

  test('shows nothing before it is closed, and the very same after each time it is closed', async () => {
    const box = await anOpenBox();
    for (const card of cards.slice(0, 10)) await box.drop(card, ballotOf(card));
    expect(await box.contents()).toEqual([]);

    expect(await box.stop()).toBe(true);
    const contents = await box.contents();
    expect(await box.stop()).toBe(false);

    expect(await box.contents()).toEqual(contents);
    expect([...contents].sort()).toEqual(cards.slice(0, 10).map(ballotOf).sort());
  });

  test('takes nothing after it is closed, but still acknowledges what is inside', async () => {
    const box = await anOpenBox();
    await box.drop('card 0', 'one');
    await box.stop();

    expect(await box.drop('card 1', 'late')).toBe('not-open');
    expect(await box.drop('card 0', 'other')).toBe('not-open');
    expect(await box.drop('card 0', 'one')).toBe('repeated');
    expect(await box.start()).toBe(false);
    expect(await box.contents()).toEqual(['one']);
  });

  test('keeps a hundred ballots that come at once, each sent twice', async () => {
    const box = await anOpenBox();

    const answers = await Promise.all([...cards, ...cards].map((card) => box.drop(card, ballotOf(card))));
    await box.stop();

    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(100);
    expect(answers.filter((answer) => answer === 'repeated')).toHaveLength(100);
    expect([...(await box.contents())].sort()).toEqual(cards.map(ballotOf).sort());
  });

  test('either takes or voids each of fifty cards that are cast and voided at once', async () => {
    const box = await anOpenBox();
    const racing = cards.slice(0, 50);

    const [answers, voids] = await Promise.all([
      Promise.all(racing.map((card) => box.drop(card, ballotOf(card)))),
      Promise.all(racing.map((card) => box.voidCard(card))),
    ]);
    await box.stop();

    const outcomes = racing.map((_card, index) => `${answers[index]}, ${voids[index]}`);
    expect(new Set(['accepted, card-spent', 'card-voided, voided', ...outcomes]).size).toBe(2);
    const taken = racing.filter((_card, index) => answers[index] === 'accepted');
    expect([...(await box.contents())].sort()).toEqual(taken.map(ballotOf).sort());
  });

  test('is closed once by fifty who close it while fifty ballots come, and holds what it acknowledged', async () => {
    const box = await anOpenBox();
    await box.drop('card 99', 'before');
    const racing = cards.slice(0, 50);

    const [answers, stops] = await Promise.all([
      Promise.all(racing.map((card) => box.drop(card, ballotOf(card)))),
      Promise.all(racing.map(() => box.stop())),
    ]);

    const accepted = racing.filter((_card, index) => answers[index] === 'accepted');
    expect(stops.filter(Boolean)).toHaveLength(1);
    expect(answers.filter((answer) => answer !== 'accepted' && answer !== 'not-open')).toEqual([]);
    expect([...(await box.contents())].sort()).toEqual([...accepted.map(ballotOf), 'before'].sort());
  });
});

test('whatever is done to them in whatever order, the box on the disk answers as the model does', async () => {
  const card = fc.constantFrom('card 0', 'card 1', 'card 2', 'no card of ours');
  const drop = fc
    .record({ card, mark: fc.constantFrom('high', 'low') })
    .map(({ card, mark }) => ({ verb: 'drop' as const, card, ballot: `${card}: ${mark}` }));
  const voided = card.map((one) => ({ verb: 'voidCard' as const, card: one }));
  const step = fc.oneof(
    { weight: 6, arbitrary: drop },
    { weight: 2, arbitrary: voided },
    { weight: 1, arbitrary: fc.record({ verb: fc.constantFrom('start' as const, 'stop' as const) }) },
  );
  const answerOf = (box: BoxUnderTest, one: Step) => {
    if (one.verb === 'drop') return box.drop(one.card, one.ballot);
    return one.verb === 'voidCard' ? box.voidCard(one.card) : box[one.verb]();
  };
  const answersOf = async (box: BoxUnderTest, steps: readonly Step[]) => {
    const answers: unknown[] = [];
    for (const one of steps) answers.push(await answerOf(box, one));
    return [...answers, await box.contents()];
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
      const stored = await answersOf(await aStoredBox(cards), steps);

      expect(stored).toEqual(await answersOf(await aReferenceBox(cards), steps));
    }),
    { numRuns: 25 },
  );
});
