import { getServerSession } from 'next-auth';
import { beforeEach, expect, test, vi } from 'vitest';
import { aConference, type BuiltConference } from '@tests/support/a-conference';
import { anAccount } from '@tests/support/an-account';
import { resetDatabase, sql } from '@tests/support/database';
import { committeeOfConference } from '@/data/committee-repository';
import { reading } from '@/data/transaction';
import type { Grant } from '@/domain/organisation/account';
import {
  checkInVoterAction,
  followAttendanceAction,
  issueEnrolmentAction,
  recordCommitteeAction,
} from '@/gate/hall/hall.actions';
import { recordIncidentAction, recordIncidentOfCommitteeAction } from '@/gate/hall/incidents.actions';
import { enrolAction } from '@/gate/session/enrolment.actions';

vi.mock('next-auth', () => ({ default: vi.fn(), getServerSession: vi.fn() }));

beforeEach(async () => {
  await resetDatabase();
  vi.mocked(getServerSession).mockResolvedValue(null);
});

/** The cookie of somebody with these grants. */
async function signedIn(...grants: Grant[]): Promise<void> {
  const { sessionId } = await anAccount({ grants });
  vi.mocked(getServerSession).mockResolvedValue({ sessionId });
}

function officerOf({ organisationId }: BuiltConference): Grant {
  return { role: 'officer', organisationId, conferenceId: null };
}

function memberOf({ organisationId, conference }: BuiltConference): Grant {
  return { role: 'committee', organisationId, conferenceId: conference.id };
}

function firstTick({ roll }: BuiltConference) {
  return { voterId: roll.voters[0]?.id ?? '', status: 'present', reason: '', seen: null } as const;
}

const incident = { content: 'Máy 04 mất kết nối', resolution: '' };
const refused = { ok: false, error: { code: 'not-allowed' } };

test('the officer of the organisation takes attendance', async () => {
  const built = await aConference({ state: 'in-session', present: 0 });
  await signedIn(officerOf(built));

  expect(await checkInVoterAction(built.conference.id, firstTick(built))).toMatchObject({ ok: true });
});

test('nobody takes attendance without signing in', async () => {
  const built = await aConference({ state: 'in-session', present: 0 });

  const answer = await checkInVoterAction(built.conference.id, firstTick(built));

  expect(answer).toEqual({ ok: false, error: { code: 'signed-out' } });
  expect(await sql('select * from "CheckIn"')).toEqual([]);
});

test('an officer of another organisation touches and sees nothing', async () => {
  const built = await aConference({ state: 'in-session', present: 0 });
  const elsewhere = await aConference({ state: 'in-session' });
  await signedIn(officerOf(elsewhere));
  const { id } = built.conference;

  expect(await checkInVoterAction(id, firstTick(built))).toEqual(refused);
  expect(await followAttendanceAction(id, {})).toEqual(refused);
  expect(await recordCommitteeAction(id, { version: 1, members: [] })).toEqual(refused);
  expect(await recordIncidentAction(id, incident)).toEqual(refused);
  expect(await sql('select * from "CheckIn" where "conferenceId" = $1', [id])).toEqual([]);
});

test('a committee account writes incidents of its own conference and of no other', async () => {
  const built = await aConference({ state: 'voting' });
  const { organisationId } = built;
  const other = await aConference({ state: 'voting', organisationId });
  await signedIn(memberOf(built));

  const own = await recordIncidentOfCommitteeAction(built.conference.id, incident);
  const foreign = await recordIncidentOfCommitteeAction(other.conference.id, incident);

  expect(own).toEqual({ ok: true, value: { number: 1 } });
  expect(foreign).toEqual(refused);
});

test('a committee account neither takes attendance nor makes links', async () => {
  const built = await aConference({ state: 'in-session', present: 0 });
  await signedIn(memberOf(built));
  const [head] = await reading((tx) => committeeOfConference(tx, built.scope.conferenceId));
  const target = { kind: 'committee', personId: head?.id ?? '' } as const;

  expect(await checkInVoterAction(built.conference.id, firstTick(built))).toEqual(refused);
  expect(await issueEnrolmentAction(built.conference.id, target)).toEqual(refused);
});

test('the account made by a one-time link enters its conference alone', async () => {
  const built = await aConference({ state: 'in-session' });
  const other = await aConference({ state: 'in-session', organisationId: built.organisationId });
  await signedIn(officerOf(built));
  const [head] = await reading((tx) => committeeOfConference(tx, built.scope.conferenceId));
  const issued = await issueEnrolmentAction(built.conference.id, {
    kind: 'committee',
    personId: head?.id ?? '',
  });
  const passphrase = 'bốn con cá nhỏ';

  const made = await enrolAction({
    token: issued.ok ? issued.value.token : '',
    username: 'dung.bth',
    passphrase,
    passphraseAgain: passphrase,
  });

  expect(made).toMatchObject({ ok: true });
  const [member] = await sql<Grant>(
    `select lower(role::text) as role, "organisationId", "conferenceId" from "RoleGrant" where role = 'COMMITTEE'`,
  );
  if (member) await signedIn(member);
  expect(await recordIncidentOfCommitteeAction(built.conference.id, incident)).toMatchObject({ ok: true });
  expect(await recordIncidentOfCommitteeAction(other.conference.id, incident)).toEqual(refused);
});

test.each([
  {
    because: 'two different passphrases',
    typed: { passphraseAgain: 'bốn con cá to' },
    field: 'passphraseAgain',
  },
  {
    because: 'nine characters',
    typed: { passphrase: '123456789', passphraseAgain: '123456789' },
    field: 'passphrase',
  },
  { because: 'a user name with a space', typed: { username: 'hung dv' }, field: 'username' },
])('the page of a link refuses $because and names the field', async ({ typed, field }) => {
  const passphrase = 'bốn con cá nhỏ';

  const answer = await enrolAction({
    ...{ token: 'x', username: 'hung.dv', passphrase, passphraseAgain: passphrase },
    ...typed,
  });

  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', fields: { [field]: expect.any(String) } },
  });
});

test('an absence with a reason needs the reason', async () => {
  const built = await aConference({ state: 'in-session', present: 0 });
  await signedIn(officerOf(built));

  const answer = await checkInVoterAction(built.conference.id, {
    ...firstTick(built),
    status: 'absent-excused',
    reason: '  ',
  });

  expect(answer).toEqual({ ok: false, error: { code: 'invalid-input', fields: { reason: 'required' } } });
});
