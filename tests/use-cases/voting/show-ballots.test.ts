import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { ConferenceId } from '@/domain/kernel/ids';
import { joinSitting } from '@/use-cases/setup/join-sitting';
import { listOpenVotes } from '@/use-cases/voting/list-open-votes';
import { showBallots } from '@/use-cases/voting/show-ballots';
import { aConference } from '@tests/support/a-conference';
import { anOpenVote, aVoteReadyToOpen, firstBox } from '@tests/support/an-open-vote';
import { anOrganisation } from '@tests/support/an-organisation';
import { openedByTwo, sealedByTwo } from '@tests/support/by-two';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

test('an open vote shows each form with its people in protocol order, and names no voter', async () => {
  const vote = await anOpenVote({
    subjects: [
      { fullName: 'Lương Đình Khắc Hiếu', partyPost: 'Bí thư Đảng ủy', governmentPost: 'Tổng cục trưởng' },
      { fullName: 'Đoàn Vĩnh Thụy', partyPost: '', governmentPost: 'Phó Tổng cục trưởng' },
      { fullName: 'Tạ Ngọc Thiên Lý' },
    ],
    voters: [{ fullName: 'Hồ Thị Minh Châu', groupNames: ['A'] }],
    groups: ['A', 'B'],
    forms: [
      { title: 'Phiếu số 1', subjects: [2, 1], groups: ['A'] },
      { title: 'Phiếu số 2', subjects: [3], groups: ['A'] },
    ],
    cards: 2,
  });

  const shown = await showBallots({ conferenceId: vote.scope.conferenceId });

  if (!shown.ok) throw new Error(shown.error.code);
  expect(shown.value.vote).toBe('open');
  expect(shown.value.papers.map(({ title, subjects }) => ({ title, subjects }))).toMatchObject([
    {
      title: 'Phiếu số 1',
      subjects: [
        { fullName: 'Lương Đình Khắc Hiếu', posts: 'Bí thư Đảng ủy, Tổng cục trưởng' },
        { fullName: 'Đoàn Vĩnh Thụy', posts: 'Phó Tổng cục trưởng' },
      ],
    },
    { title: 'Phiếu số 2', subjects: [{ fullName: 'Tạ Ngọc Thiên Lý' }] },
  ]);
  expect(shown.value.papers[0]?.election).toBe(firstBox(vote).election);
  expect(JSON.stringify(shown.value)).not.toContain('Hồ Thị Minh Châu');
});

test.each([true, false])(
  'a blank row is offered only where the election was locked so (%s)',
  async (blank) => {
    const vote = await anOpenVote({ details: { blankAllowed: blank }, voters: 3 });

    const shown = await showBallots({ conferenceId: vote.scope.conferenceId });

    expect(shown).toMatchObject({ ok: true, value: { papers: [{ blankAllowed: blank }] } });
  },
);

test('before voting opens there is a name and no ballot', async () => {
  const vote = await aVoteReadyToOpen({ voters: 3 });

  const shown = await showBallots({ conferenceId: vote.scope.conferenceId });

  const conferenceName = vote.conference.name;
  expect(shown).toEqual({
    ok: true,
    value: { conferenceName, vote: 'not-open', ownDevicesAllowed: false, papers: [], others: [] },
  });
});

test('after voting is closed the tablet is told that it has ended', async () => {
  const vote = await anOpenVote({ voters: 3 });
  await sealedByTwo(vote.scope);

  const shown = await showBallots({ conferenceId: vote.scope.conferenceId });

  expect(shown).toMatchObject({ ok: true, value: { vote: 'ended', papers: [] } });
});

test('conferences of one sitting show the ballots of all that vote, each under its own name', async () => {
  const first = await aVoteOfSitting();
  const second = await aVoteReadyToOpen({ ...first.wish, details: { name: 'Hội nghị 2' } });
  const { conferenceId } = second.scope;
  expect((await joinSitting(second.scope, { conferenceIds: [first.vote.scope.conferenceId] })).ok).toBe(true);
  await openedByTwo(first.vote.scope, 'Đã diễn tập.');

  const one = await showBallots({ conferenceId });
  await openedByTwo(second.scope, 'Đã diễn tập.');
  const both = await showBallots({ conferenceId });
  await sealedByTwo(first.vote.scope);
  const other = await showBallots({ conferenceId: first.vote.scope.conferenceId });
  await sealedByTwo(second.scope);
  const over = await showBallots({ conferenceId });

  const names = (shown: Awaited<ReturnType<typeof showBallots>>) =>
    shown.ok && [shown.value.vote, ...shown.value.papers.map((paper) => paper.conferenceName)];
  expect(names(one)).toEqual(['open', 'Hội nghị 1']);
  expect(names(both)).toEqual(['open', 'Hội nghị 1', 'Hội nghị 2']);
  expect(names(other)).toEqual(['open', 'Hội nghị 2']);
  expect(names(over)).toEqual(['ended']);
});

async function aVoteOfSitting() {
  const wish = { organisationId: await anOrganisation(), subjects: 1, voters: 3 };
  return { wish, vote: await aVoteReadyToOpen({ ...wish, details: { name: 'Hội nghị 1' } }) };
}

test('a conference nobody knows is refused', async () => {
  const shown = await showBallots({ conferenceId: randomUUID() as ConferenceId });

  expect(shown).toEqual({ ok: false, error: { code: 'conference-unknown' } });
});

test('tablets can be set up for conferences in session or voting, and for no others', async () => {
  await aConference({ state: 'convened', details: { name: 'Mới triệu tập' } });
  await aConference({ state: 'sealed', details: { name: 'Đã niêm phong' } });
  await aConference({ state: 'in-session', details: { name: 'Đang họp' } });
  await aConference({ state: 'voting', details: { name: 'Đang bỏ phiếu' } });

  const votes = await listOpenVotes();

  expect(votes.map(({ name, isVoting }) => ({ name, isVoting }))).toEqual([
    { name: 'Đang bỏ phiếu', isVoting: true },
    { name: 'Đang họp', isVoting: false },
  ]);
});
