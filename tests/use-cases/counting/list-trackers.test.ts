import { beforeEach, expect, test } from 'vitest';
import { ballotHash } from '@/ballot-box/protocol/sealed-ballot';
import { trackerOf } from '@/ballot-box/protocol/tracker';
import { listTrackers } from '@/use-cases/counting/list-trackers';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot } from '@tests/support/a-committee-with-keys';
import { anOpenVote, firstBox } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

test('every voter’s tracker is in the list once the box is sealed, in the order of the hashes, and not before', async () => {
  const vote = await anOpenVote({ subjects: 1, voters: 4 });
  const { boxId, election, codes } = firstBox(vote);
  const ballots = codes.slice(0, 4).map((code) => aSealedBallot(election, code, ['high']));
  for (const ballot of ballots) expect(await castBallot({ boxId, ballot })).toMatchObject({ ok: true });
  expect(await listTrackers(vote.scope)).toBeNull();

  await sealedByTwo(vote.scope);

  const inOrder = ballots.map(ballotHash).sort().map(trackerOf);
  const [form] = (await listTrackers(vote.scope)) ?? [];
  expect(form).toMatchObject({ index: 1, excluded: 0 });
  expect(form?.trackers).toEqual(inOrder);
});
