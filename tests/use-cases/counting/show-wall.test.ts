import { beforeEach, expect, test } from 'vitest';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { allowOwnDevices } from '@/use-cases/hall/allow-own-devices';
import { showWall } from '@/use-cases/counting/show-wall';
import { aSealedBallot } from '@tests/support/a-committee-with-keys';
import { aConference } from '@tests/support/a-conference';
import { aCount, openTheBoxes } from '@tests/support/a-count';
import { anOpenVote, firstBox } from '@tests/support/an-open-vote';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

test('before voting the hall sees the bases and the quorum, and no ballots', async () => {
  const { scope } = await aConference({ state: 'in-session', voters: 7, present: 4 });

  expect(await showWall(scope)).toMatchObject({
    legalBases: ['Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị'],
    convened: 7,
    present: 4,
    needed: 5,
    turnout: [],
    seals: [],
  });
});

test('the hall learns that people may vote on their own devices once the committee allows it', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  expect(await showWall(scope)).toMatchObject({ ownDevicesAllowed: false });

  await allowOwnDevices(scope, { allowed: true });

  expect(await showWall(scope)).toMatchObject({ ownDevicesAllowed: true });
});

test('while voting, ballots are told in steps of five until all are in', async () => {
  const vote = await anOpenVote({ subjects: 1, voters: 7 });
  const box = firstBox(vote);
  const shown = async () => (await showWall(vote.scope)).turnout.map((one) => one.shown);
  const told = [];

  for (const code of box.codes.slice(0, 7)) {
    const ballot = aSealedBallot(box.election, code, ['high']);
    await castBallot({ boxId: box.boxId, ballot });
    told.push(...(await shown()));
  }

  expect(told).toEqual([0, 0, 0, 0, 5, 5, 7]);
});

test('the seal code shown at sealing is the same after the box is open', async () => {
  const marks: Choice[][] = [['high'], ['low']];
  const count = await aCount({ subjects: 1, voters: 2, marks: [marks], until: 'sealed' });
  const [before] = (await showWall(count.scope)).seals;

  await openTheBoxes(count);

  const [after] = (await showWall(count.scope)).seals;
  expect(before).toMatchObject({ returned: 2, seal: expect.stringMatching(/^[0-9a-f]{64}$/), archive: null });
  expect(after).toMatchObject({
    returned: 2,
    seal: before?.seal,
    archive: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
