import { beforeEach, expect, test } from 'vitest';
import { nameDifference } from '@/ballot-box/protocol/box-name';
import { readElection } from '@/ballot-box/protocol/election';
import { boxesOfConference, type BoxPurpose } from '@/ballot-box/store/box-store';
import { reading } from '@/data/transaction';
import { rehearsalMark } from '@/domain/conference/rehearsal';
import { annulVote } from '@/use-cases/counting/annul-vote';
import { browserGroup } from '@tests/support/a-committee-with-keys';
import { aCount, somePassphrase } from '@tests/support/a-count';
import { anOpenTest } from '@tests/support/a-test-election';
import { aVoteReadyToOpen, type OpenVote } from '@tests/support/an-open-vote';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

const oneForm = { title: '', subjects: [1], groups: ['Ủy viên'] };

/** What the only box of a purpose is called, and whether that is what whoever checks the count expects. */
async function nameOf({ scope, conference, roll }: OpenVote, purpose: BoxPurpose, round: number | 'test') {
  const [box] = await reading((tx) => boxesOfConference(tx, scope.conferenceId, purpose));
  const election = readElection(box?.election ?? '', browserGroup);
  if (!election.ok) throw new Error(election.error.code);
  const written = { conference: conference.name, round, title: roll.forms[0]?.title ?? '?' };
  return { name: election.value.name, difference: nameDifference(election.value, written) };
}

test('a box bears the name of its conference and the title of its form, be it empty; a test says so', async () => {
  const vote = await aVoteReadyToOpen({ subjects: 1, groups: ['Ủy viên'], forms: [oneForm] });
  await anOpenTest(vote);

  const { name } = vote.conference;
  expect(await nameOf(vote, 'vote', 1)).toEqual({ name, difference: undefined });
  expect(await nameOf(vote, 'test', 'test')).toEqual({
    name: `BỎ PHIẾU THỬ. ${name}`,
    difference: undefined,
  });
});

test('a box of a rehearsal bears the mark of the rehearsal', async () => {
  const vote = await aVoteReadyToOpen({ subjects: 1, rehearsal: { of: null, until: '2030-01-01' } });

  const { name, difference } = await nameOf(vote, 'vote', 1);
  expect(name.startsWith(rehearsalMark)).toBe(true);
  expect(difference).toBeUndefined();
});

test('after an annulled vote the new box says which vote it is of', async () => {
  const vote = await aCount({ subjects: 1, voters: 5, marks: [[['high']]], until: 'sealed' });
  const second = { secondMemberId: vote.members[1]?.memberId ?? '', passphrase: somePassphrase };
  const why = { reason: 'Thừa phiếu', yesCount: 4, sealNumber: '06', papers: [] };
  await annulVote(vote.headScope, { ...why, second });

  const name = `${vote.conference.name} (bỏ phiếu lần thứ 2)`;
  expect(await nameOf(vote, 'vote', 2)).toEqual({ name, difference: undefined });
});
