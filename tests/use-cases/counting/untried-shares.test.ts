import { beforeEach, expect, test } from 'vitest';
import { enterShare } from '@/use-cases/counting/enter-share';
import { showConsole } from '@/use-cases/counting/show-console';
import { showOpening } from '@/use-cases/counting/show-opening';
import { aShare } from '@tests/support/a-committee-with-keys';
import { anOpenTest, castTest, openedTest } from '@tests/support/a-test-election';
import { aVoteReadyToOpen } from '@tests/support/an-open-vote';
import { openedByTwo } from '@tests/support/by-two';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

test('before the vote opens, those are named whose share the passed test has not tried, until they try it', async () => {
  const vote = await aVoteReadyToOpen({ subjects: 1, voters: 3 });
  const { scope, seeds } = vote;
  expect((await showConsole(scope)).untriedShares).toEqual([]);
  await castTest(await anOpenTest(vote));

  expect(await openedTest(vote, [0, 2])).toBe(true);

  const { members, untriedShares } = await showConsole(scope);
  expect(untriedShares).toEqual([members[1]?.fullName]);

  const opening = await showOpening(scope, 'test');
  if (!opening) throw new Error('There is nothing to open.');
  expect(await enterShare(scope, aShare(opening, 1, seeds[1] ?? ''))).toMatchObject({ ok: true });

  expect((await showConsole(scope)).untriedShares).toEqual([]);
});

test('once the vote is open nobody can try a share any more, and nobody is asked to', async () => {
  const vote = await aVoteReadyToOpen({ subjects: 1, voters: 3 });
  await castTest(await anOpenTest(vote));
  expect(await openedTest(vote, [0, 1])).toBe(true);

  expect(await openedByTwo(vote.scope, '')).toMatchObject({ ok: true });

  expect((await showConsole(vote.scope)).untriedShares).toEqual([]);
});
