import { beforeEach, expect, test } from 'vitest';
import { aConference, asItStandsNow, type BuiltConference } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';
import { assignTrustees, committeeOfConference } from '@/data/committee-repository';
import { reading, transaction } from '@/data/transaction';
import { ok } from '@/domain/kernel/result';
import { recordCommittee, type ElectedMember } from '@/use-cases/hall/record-committee';
import { showCommittee } from '@/use-cases/hall/show-committee';
import { joinSitting } from '@/use-cases/setup/join-sitting';

beforeEach(resetDatabase);

function seat(fullName: string, wish: Partial<ElectedMember> = {}): ElectedMember {
  return { voterId: null, fullName, post: 'Chuyên viên', gender: null, isHead: false, votesFor: 5, ...wish };
}

const three = [
  seat('Bùi Thị Hạnh Dung', { isHead: true }),
  seat('Tô Văn Nghĩa Bình'),
  seat('Mạc Quang Tường'),
];

/** In session, with nobody elected yet and everybody but the last voter present. */
function hall() {
  return aConference({ state: 'in-session', voters: 6, present: 5, committee: 0 });
}

function committeeOf({ scope }: Pick<BuiltConference, 'scope'>) {
  return reading((tx) => committeeOfConference(tx, scope.conferenceId));
}

test('the committee is recorded with its head first', async () => {
  const built = await hall();
  const members = [...three].reverse();

  const answer = await recordCommittee(built.scope, { version: built.conference.version, members });

  expect(answer).toEqual({ ok: true, value: null });
  const recorded = await committeeOf(built);
  expect(recorded.map((member) => member.fullName)[0]).toBe('Bùi Thị Hạnh Dung');
  expect(recorded.map((member) => member.isHead)).toEqual([true, false, false]);
});

test('a voter on the committee is known by the roll', async () => {
  const built = await hall();
  const voter = built.roll.voters[0];
  const member = seat('Tên gõ sai', { voterId: voter?.id ?? null, isHead: true });

  await recordCommittee(built.scope, {
    version: built.conference.version,
    members: [member, ...three.slice(1)],
  });

  expect((await committeeOf(built))[0]).toMatchObject({ fullName: voter?.fullName, voterId: voter?.id });
});

test('a subject does not sit on the committee, and is named', async () => {
  const { scope, conference, roll } = await hall();
  const name = roll.subjects[0]?.fullName ?? '';

  const answer = await recordCommittee(scope, {
    version: conference.version,
    members: [...three.slice(0, 2), seat(name.toLocaleUpperCase('vi'))],
  });

  expect(answer).toMatchObject({ ok: false, error: { code: 'committee-member-is-subject' } });
});

test('a voter who is not in the hall is not elected', async () => {
  const { scope, conference, roll } = await hall();
  const absent = roll.voters[5];
  const member = seat(absent?.fullName ?? '', { voterId: absent?.id ?? null });

  const answer = await recordCommittee(scope, {
    version: conference.version,
    members: [...three.slice(0, 2), member],
  });

  expect(answer).toEqual({
    ok: false,
    error: { code: 'committee-member-absent', name: absent?.fullName },
  });
});

test.each([
  { because: 'two are too few', members: three.slice(0, 2), code: 'committee-too-small' },
  {
    because: 'nobody leads',
    members: three.map((member) => ({ ...member, isHead: false })),
    code: 'committee-needs-one-head',
  },
  { because: 'somebody sits twice', members: [...three, three[1]], code: 'committee-member-twice' },
  {
    because: 'six hands of five people',
    members: [...three, seat('Lê Văn Sáu', { votesFor: 6 })],
    code: 'committee-votes-exceed-present',
  },
])('the committee is refused: $because', async ({ members, code }) => {
  const { scope, conference } = await hall();
  const given = members.filter((member) => member !== undefined);

  const answer = await recordCommittee(scope, { version: conference.version, members: given });

  expect(answer).toMatchObject({ ok: false, error: { code } });
});

test('the committee is recorded before voting opens, and only in session', async () => {
  const { scope, conference } = await aConference({ state: 'voting' });

  const answer = await recordCommittee(scope, { version: conference.version, members: three });

  expect(answer).toMatchObject({ ok: false, error: { code: 'wrong-state' } });
});

test('once keys exist the committee stays as it is until they are discarded', async () => {
  const built = await hall();
  await recordCommittee(built.scope, { version: built.conference.version, members: three });
  const ids = (await committeeOf(built)).map((member) => member.id);
  await transaction(async (tx) => ok(await assignTrustees(tx, built.scope, ids)));
  const { conference } = await asItStandsNow(built.scope);
  const again = { version: conference.version, members: three };

  const refused = await recordCommittee(built.scope, again);
  await transaction(async (tx) => ok(await assignTrustees(tx, built.scope, [])));
  const allowed = await recordCommittee(built.scope, again);

  expect(refused).toEqual({ ok: false, error: { code: 'keys-exist' } });
  expect(allowed.ok).toBe(true);
});

test('two officers who record at once do not overwrite each other', async () => {
  const built = await hall();
  const { version } = built.conference;

  const answers = await Promise.all([
    recordCommittee(built.scope, { version, members: three }),
    recordCommittee(built.scope, { version, members: [...three, seat('Lê Văn Sáu')] }),
  ]);

  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, error: { code: 'changed-by-someone-else' } });
});

test('whoever stays on the committee keeps their place when it is recorded again', async () => {
  const built = await hall();
  await recordCommittee(built.scope, { version: built.conference.version, members: three });
  const before = await committeeOf(built);
  const { conference } = await asItStandsNow(built.scope);

  const swapped = three.map((member, index) => ({ ...member, isHead: index === 1 }));
  await recordCommittee(built.scope, { version: conference.version, members: swapped });

  const after = await committeeOf(built);
  expect(after[0]).toMatchObject({ fullName: 'Tô Văn Nghĩa Bình', isHead: true });
  expect(after.map((member) => member.id).sort()).toEqual(before.map((member) => member.id).sort());
});

test('the list to elect from holds those present and marks subjects among them', async () => {
  const { scope, roll } = await aConference({
    state: 'in-session',
    subjects: [{ fullName: 'Nguyễn Văn Thắng', birthYear: 1968 }],
    voters: [
      { fullName: 'Nguyễn Văn Thắng', birthYear: 1968 },
      { fullName: 'Nguyễn Văn Thắng', birthYear: 1974 },
      { fullName: 'Hồ Thị Minh Châu' },
    ],
    present: 2,
    committee: 0,
  });

  const shown = await showCommittee(scope);

  expect(roll.voters).toHaveLength(3);
  expect(shown.ok && shown.value.present.map((person) => person.isBeingPolled)).toEqual([true, false]);
});

test('a committee that a conference of the same sitting recorded is offered as a draft: voters by name and post, others by name', async () => {
  const first = await hall();
  const post = 'Vụ trưởng';
  const second = await aConference({
    organisationId: first.organisationId,
    state: 'in-session',
    voters: [
      { fullName: 'Bùi Thị Hạnh Dung', post: 'Chuyên viên' },
      { fullName: 'Tô Văn Nghĩa Bình', post },
    ],
    committee: 0,
  });
  await recordCommittee(first.scope, { version: first.conference.version, members: three });
  expect(await showCommittee(second.scope)).toMatchObject({ value: { beside: [] } });

  await joinSitting(second.scope, { conferenceIds: [first.scope.conferenceId] });

  const [dung] = second.roll.voters;
  expect(await showCommittee(second.scope)).toMatchObject({
    value: {
      beside: [
        {
          conferenceName: first.conference.name,
          members: [
            { fullName: 'Bùi Thị Hạnh Dung', isHead: true, votesFor: 5, voterId: dung?.id },
            { fullName: 'Tô Văn Nghĩa Bình', voterId: null },
            { fullName: 'Mạc Quang Tường', voterId: null },
          ],
        },
      ],
    },
  });
});
