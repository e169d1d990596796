import { beforeEach, expect, test } from 'vitest';
import { onHallNews } from '@/data/hall-news';
import { showWall } from '@/use-cases/counting/show-wall';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';
import { driveWall } from '@/use-cases/hall/drive-wall';
import { showWallControl } from '@/use-cases/hall/show-wall-control';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot } from '@tests/support/a-committee-with-keys';
import { aConference } from '@tests/support/a-conference';
import { anOpenVote, firstBox } from '@tests/support/an-open-vote';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

test('the secretary puts a screen on the wall, and lets it follow the conference again', async () => {
  const { scope } = await aConference({ state: 'in-session' });

  await driveWall(scope, { screen: 'committee', layout: 'table', page: 1 });
  expect((await showWall(scope)).shown).toMatchObject({ screen: 'committee' });
  expect((await showWall(scope)).committee).toHaveLength(3);
  expect((await showWallControl(scope)).isAutomatic).toBe(false);

  await driveWall(scope, { screen: null, layout: 'table', page: 1 });
  expect((await showWall(scope)).shown).toMatchObject({ screen: 'attendance', page: null });
});

test('a screen that has nothing to show yet is refused', async () => {
  const { scope } = await aConference({ state: 'in-session' });

  const refused = await driveWall(scope, { screen: 'results', layout: 'table', page: 1 });

  expect(refused).toEqual({ ok: false, error: { code: 'wall-not-yet' } });
});

test('a page beyond the last is the last', async () => {
  const { scope } = await aConference({ state: 'in-session', subjects: 11 });

  await driveWall(scope, { screen: 'welcome', layout: 'table', page: 9 });

  expect((await showWall(scope)).shown.page).toBe(3);
});

test('the hall hears of attendance and of the wall, only of its own conference, and never of a cast', async () => {
  const vote = await anOpenVote({ subjects: 1 });
  const other = await aConference({ state: 'in-session', present: 0 });
  const heard: string[] = [];
  const stops = [vote, other].map(({ scope }, index) =>
    onHallNews(scope.conferenceId, () => heard.push(index === 0 ? 'vote' : 'other')),
  );
  // Whoever begins to listen is told once, since something may have changed before.
  await expect.poll(() => heard.sort()).toEqual(['other', 'vote']);

  const box = firstBox(vote);
  await castBallot({ boxId: box.boxId, ballot: aSealedBallot(box.election, box.codes[0] ?? '', ['high']) });
  const [voter] = other.roll.voters;
  await checkInVoter(other.scope, { voterId: voter?.id ?? '', status: 'present', reason: '', seen: null });
  await driveWall(other.scope, { screen: 'welcome', layout: 'table', page: 1 });

  await expect.poll(() => heard.length).toBe(4);
  expect(heard.filter((who) => who === 'vote')).toHaveLength(1);
  for (const stop of stops) stop();
});
