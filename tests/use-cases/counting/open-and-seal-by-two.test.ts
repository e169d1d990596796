import { getServerSession } from 'next-auth';
import { beforeEach, expect, test, vi } from 'vitest';
import { closeVotingAction } from '@/gate/committee/committee.actions';
import { committeeSteps } from '@/screens/committee/committee-steps';
import { closeVoting } from '@/use-cases/counting/close-voting';
import { openVoting } from '@/use-cases/counting/open-voting';
import { showConsole } from '@/use-cases/counting/show-console';
import { aConference } from '@tests/support/a-conference';
import { somePassphrase } from '@tests/support/a-count';
import { membersOf } from '@tests/support/a-paper-count';
import { anAccount } from '@tests/support/an-account';
import { anOpenVote, aVoteReadyToOpen } from '@tests/support/an-open-vote';
import { resetDatabase, sql } from '@tests/support/database';

vi.mock('next-auth', () => ({ default: vi.fn(), getServerSession: vi.fn() }));

beforeEach(resetDatabase);

const testSkippedReason = 'Đã diễn tập.';

test('one member opens the vote and another seals it, each beside a second who enters the own passphrase', async () => {
  const vote = await aVoteReadyToOpen({ subjects: 1, voters: 5, present: 5 });
  const [an, binh, chi] = await membersOf(vote);
  const beside = ({ memberId }: typeof an) => ({ secondMemberId: memberId, passphrase: somePassphrase });

  expect(await openVoting(an.scope, { testSkippedReason, second: beside(binh) })).toMatchObject({ ok: true });
  expect(await closeVoting(chi.scope, { second: beside(an) })).toMatchObject({ ok: true });

  const console = await showConsole(vote.scope);
  const { acts, members } = console;
  const named = (id: string) => ({ fullName: members.find((member) => member.id === id)?.fullName });
  expect(acts).toMatchObject({
    'open-voting': { first: named(an.memberId), second: named(binh.memberId) },
    'seal-box': { first: named(chi.memberId), second: named(an.memberId) },
  });
  expect(committeeSteps(console).find(({ id }) => id === 'voting')).toMatchObject({
    state: 'done',
    by: [acts['seal-box']?.first.fullName, acts['seal-box']?.second.fullName],
  });
  await expect(sql(`update "ActOfTwo" set act = 'SEAL_BOX'`)).rejects.toThrow('append-only');
});

test('no member opens or seals alone, with themselves, with a stranger, or with a wrong passphrase', async () => {
  const vote = await aVoteReadyToOpen({ subjects: 1, voters: 5, present: 5 });
  const [an, binh] = await membersOf(vote);
  const open = (secondMemberId: string, passphrase = somePassphrase) =>
    openVoting(an.scope, { testSkippedReason, second: { secondMemberId, passphrase } });
  const refused = (code: string) => ({ ok: false, error: { code } });

  expect(await open(an.memberId)).toEqual(refused('same-member'));
  expect(await open(vote.conference.id)).toEqual(refused('not-a-member'));
  expect(await open(binh.memberId, 'không phải mật khẩu')).toEqual(refused('second-passphrase-wrong'));
  expect((await showConsole(vote.scope)).conference.state).toBe('in-session');

  const second = { secondMemberId: binh.memberId, passphrase: somePassphrase };
  expect(await openVoting(an.scope, { testSkippedReason, second })).toMatchObject({ ok: true });
  expect(await closeVoting(an.scope, { second: { ...second, secondMemberId: an.memberId } })).toEqual(
    refused('same-member'),
  );
  await expect(
    sql(
      `insert into "ActOfTwo" select "conferenceId", 'SEAL_BOX', "firstMemberId", "firstMemberId" from "ActOfTwo"`,
    ),
  ).rejects.toThrow('ActOfTwo_of_two');
});

test('the database knows the committee: no act and no confirmation of others, none before its time, none taken back', async () => {
  const vote = await aVoteReadyToOpen({ subjects: 1, voters: 5, present: 5 });
  const [an, binh] = await membersOf(vote);
  const other = await aConference({ state: 'in-session' });
  const [stranger] = await membersOf(other);
  const act = (name: string, second: string) =>
    sql('insert into "ActOfTwo" values ($1, $2::"CommitteeAct", $3, $4, 1)', [
      vote.conference.id,
      name,
      an.memberId,
      second,
    ]);
  const step = (state: string) =>
    sql(
      `update "Conference" set state = $2::"ConferenceState", "convenedCount" = 5, "presentCount" = 5,
         "votingOpenedAt" = now(), "votingClosedAt" = case when $2 = 'SEALED' then now() end where id = $1`,
      [vote.conference.id, state],
    );
  const confirm = (member: string) =>
    sql('insert into "TallyConfirmation" values ($1, $2)', [vote.conference.id, member]);
  const formId = vote.roll.forms[0]?.id;

  await expect(act('OPEN_VOTING', stranger.memberId)).rejects.toThrow('two members of this committee');
  await expect(act('SEAL_BOX', binh.memberId)).rejects.toThrow('has its time');
  await expect(step('VOTING')).rejects.toThrow('two members of its committee');
  await act('OPEN_VOTING', binh.memberId);
  await expect(sql('delete from "ActOfTwo"')).rejects.toThrow('stays on record');
  await step('VOTING');
  await expect(step('SEALED')).rejects.toThrow('two members of its committee');
  await act('SEAL_BOX', binh.memberId);
  await step('SEALED');

  await expect(confirm(stranger.memberId)).rejects.toThrow('members of its committee');
  await confirm(an.memberId);
  await expect(sql('delete from "TallyConfirmation"')).rejects.toThrow('append-only');
  await expect(
    sql(`update "Conference" set "state" = 'COUNTED' where id = $1`, [vote.conference.id]),
  ).rejects.toThrow('Two members confirm a count');

  await expect(
    sql(`insert into "PaperEntry" values ($1, $2, 1, '{}')`, [formId, stranger.memberId]),
  ).rejects.toThrow('members of its committee');
  await expect(
    sql('insert into "PaperConfirmation" values ($1, $2, 0, 0)', [formId, stranger.memberId]),
  ).rejects.toThrow('members of its committee');
});

test('a second member’s passphrase cannot be guessed at here more often than at the door', async () => {
  const vote = await aVoteReadyToOpen({ subjects: 1, voters: 5, present: 5 });
  const [an, binh] = await membersOf(vote);
  const open = (passphrase: string) =>
    openVoting(an.scope, { testSkippedReason, second: { secondMemberId: binh.memberId, passphrase } });

  for (let time = 0; time < 5; time += 1) await open(`không phải ${time}`);

  expect(await open(somePassphrase)).toEqual({
    ok: false,
    error: { code: 'too-many-tries', waitMinutes: 5 },
  });
  expect((await showConsole(vote.scope)).conference.state).toBe('in-session');
}, 60_000);

test('two computers that seal in the same moment seal once, by one pair', async () => {
  const vote = await anOpenVote({ subjects: 1, voters: 5 });
  const [an, binh, chi] = await membersOf(vote);
  const second = { secondMemberId: chi.memberId, passphrase: somePassphrase };

  const answers = await Promise.all([closeVoting(an.scope, { second }), closeVoting(binh.scope, { second })]);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await sql('select act::text from "ActOfTwo" order by 1')).toEqual([
    { act: 'OPEN_VOTING' },
    { act: 'SEAL_BOX' },
  ]);
});

test('the door lets nobody through who brings no second member', async () => {
  const vote = await anOpenVote({ subjects: 1, voters: 5 });
  const { sessionId } = await anAccount({
    grants: [{ role: 'committee', organisationId: vote.organisationId, conferenceId: vote.conference.id }],
  });
  vi.mocked(getServerSession).mockResolvedValue({ sessionId });
  const second = { secondMemberId: '', passphrase: '' };

  expect(await closeVotingAction(vote.conference.id, { second })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', fields: { 'second.secondMemberId': 'required' } },
  });
});
