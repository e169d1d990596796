import { beforeEach, expect, test } from 'vitest';
import { ballotHash } from '@/ballot-box/protocol/sealed-ballot';
import { trackerOf } from '@/ballot-box/protocol/tracker';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { listTrackers } from '@/use-cases/counting/list-trackers';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot } from '@tests/support/a-committee-with-keys';
import { anOpenVote, firstBox } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';

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
  expect(form?.index).toBe(1);
  expect(form?.trackers).toEqual(inOrder.map((tracker) => ({ ...tracker, isExcluded: false })));
});

test('a ballot that is not counted says so in the list, once all are checked', async () => {
  const vote = await anOpenVote({ subjects: 1, voters: 3 });
  const { boxId, election, codes } = firstBox(vote);
  const [honest, altered] = codes.slice(0, 2).map((code) => aSealedBallot(election, code, ['high']));
  for (const ballot of [honest, altered]) await castBallot({ boxId, ballot: ballot ?? '' });
  await sql(
    `update ballot_box.incoming set ballot = replace(ballot, '"response":"', '"response":"1') where ballot = $1`,
    [altered],
  );
  await sealedByTwo(vote.scope);
  const excluded = async () =>
    ((await listTrackers(vote.scope)) ?? []).flatMap(({ trackers }) =>
      trackers.map(({ code, isExcluded }) => [code, isExcluded]),
    );
  expect((await excluded()).filter(([, isExcluded]) => isExcluded)).toEqual([]);

  while (await isChecking(vote.scope));

  const { code } = trackerOf(ballotHash(honest ?? ''));
  expect(await excluded()).toHaveLength(2);
  for (const [of, isExcluded] of await excluded()) expect(isExcluded).toBe(of !== code);
});

async function isChecking(scope: ConferenceScope): Promise<boolean> {
  const progress = await checkSealedBallots(scope);
  if (!progress.ok) throw new Error(`Refused: ${progress.error.code}`);
  return progress.value.checked < progress.value.total;
}
