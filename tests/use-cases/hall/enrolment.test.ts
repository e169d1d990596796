import { createHash } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { beforeEach, expect, test } from 'vitest';
import { aConference, asItStandsNow } from '@tests/support/a-conference';
import { resetDatabase, sql } from '@tests/support/database';
import { credentialsOf } from '@/data/account-repository';
import { committeeOfConference } from '@/data/committee-repository';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { addObserver } from '@/use-cases/hall/add-observer';
import { issueEnrolment } from '@/use-cases/hall/issue-enrolment';
import { recordCommittee } from '@/use-cases/hall/record-committee';
import { removeObserver } from '@/use-cases/hall/remove-observer';
import { enrol } from '@/use-cases/session/enrol';
import { showEnrolment } from '@/use-cases/session/show-enrolment';
import { signIn } from '@/use-cases/session/sign-in';

beforeEach(resetDatabase);

const passphrase = 'bốn con cá nhỏ';

async function inSession() {
  const built = await aConference({ state: 'in-session' });
  const [head, member] = await reading((tx) => committeeOfConference(tx, built.scope.conferenceId));
  if (!head || !member) throw new Error('The conference has no committee.');
  return { ...built, head, member };
}

async function linkFor(scope: ConferenceScope, kind: 'committee' | 'observer', personId: string) {
  const issued = await issueEnrolment(scope, { kind, personId });
  if (!issued.ok) throw new Error(`No link was issued: ${issued.error.code}`);
  return issued.value.token;
}

async function grants() {
  return sql<{ role: string; conferenceId: string }>('select role, "conferenceId" from "RoleGrant"');
}

test('a member makes an account for this conference alone and signs in with it', async () => {
  const { scope, head } = await inSession();
  const token = await linkFor(scope, 'committee', head.id);

  const made = await enrol({ token, username: 'dung.bth', passphrase });

  expect(made).toEqual({ ok: true, value: { conferenceId: scope.conferenceId, username: 'dung.bth' } });
  expect(await grants()).toEqual([{ role: 'COMMITTEE', conferenceId: scope.conferenceId }]);
  expect(await signIn({ username: 'dung.bth', password: passphrase })).toMatchObject({ ok: true });
  const members = await reading((tx) => committeeOfConference(tx, scope.conferenceId));
  expect(members.map((member) => member.hasAccount)).toEqual([true, false, false]);
});

test('the passphrase is kept as argon2id and the token as its SHA-256', async () => {
  const { scope, head } = await inSession();
  const token = await linkFor(scope, 'committee', head.id);

  await enrol({ token, username: 'dung.bth', passphrase });

  const known = await reading((tx) => credentialsOf(tx, 'dung.bth'));
  expect(known?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verify(known?.passwordHash ?? '', passphrase)).toBe(true);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(await sql('select "tokenHash" from "Enrolment"')).toEqual([
    { tokenHash: createHash('sha256').update(token).digest('hex') },
  ]);
});

test('two submits of one link at the same moment make one account', async () => {
  const { scope, head } = await inSession();
  const token = await linkFor(scope, 'committee', head.id);

  const answers = await Promise.all([
    enrol({ token, username: 'dung.bth', passphrase }),
    enrol({ token, username: 'dung.bth.2', passphrase }),
    enrol({ token, username: 'dung.bth', passphrase }),
  ]);

  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok).map((answer) => !answer.ok && answer.error.code)).toEqual([
    'enrolment-used',
    'enrolment-used',
  ]);
  expect(await sql('select * from "User"')).toHaveLength(1);
  expect(await grants()).toHaveLength(1);
});

test('a used link says that it was used', async () => {
  const { scope, head } = await inSession();
  const token = await linkFor(scope, 'committee', head.id);
  await enrol({ token, username: 'dung.bth', passphrase });

  expect(await showEnrolment(token)).toEqual({ ok: false, error: { code: 'enrolment-used' } });
});

test('a link older than thirty minutes no longer works', async () => {
  const { scope, head } = await inSession();
  const token = await linkFor(scope, 'committee', head.id);
  const [stored] = await sql<{ minutes: number }>(
    `select round(extract(epoch from "expiresAt" - now()) / 60)::int as minutes from "Enrolment"`,
  );
  await sql(`update "Enrolment" set "expiresAt" = "expiresAt" - interval '30 minutes'`);

  expect(stored?.minutes).toBe(30);
  expect(await showEnrolment(token)).toEqual({ ok: false, error: { code: 'enrolment-expired' } });
  expect(await enrol({ token, username: 'dung.bth', passphrase })).toEqual({
    ok: false,
    error: { code: 'enrolment-expired' },
  });
  expect(await sql('select * from "User"')).toEqual([]);
});

test('a new link stops the earlier one of the same person', async () => {
  const { scope, head, member } = await inSession();
  const first = await linkFor(scope, 'committee', head.id);
  const ofAnother = await linkFor(scope, 'committee', member.id);
  const second = await linkFor(scope, 'committee', head.id);

  expect(await showEnrolment(first)).toEqual({ ok: false, error: { code: 'enrolment-unknown' } });
  expect((await showEnrolment(second)).ok).toBe(true);
  expect((await showEnrolment(ofAnother)).ok).toBe(true);
});

test('a person of another conference gets no link here', async () => {
  const { scope } = await inSession();
  const other = await inSession();

  const answer = await issueEnrolment(scope, { kind: 'committee', personId: other.head.id });

  expect(answer).toEqual({ ok: false, error: { code: 'person-unknown' } });
});

test('a user name that somebody has is refused and the link still works', async () => {
  const { scope, head, member } = await inSession();
  const one = await linkFor(scope, 'committee', head.id);
  const other = await linkFor(scope, 'committee', member.id);
  await enrol({ token: one, username: 'hung.dv', passphrase });

  const taken = await enrol({ token: other, username: 'hung.dv', passphrase: 'một mật khẩu khác' });

  expect(taken).toEqual({ ok: false, error: { code: 'username-taken', username: 'hung.dv' } });
  expect(await signIn({ username: 'hung.dv', password: passphrase })).toMatchObject({ ok: true });
  expect((await enrol({ token: other, username: 'hung.dv2', passphrase })).ok).toBe(true);
});

test('a user name is suggested from the name, with a number where it is taken', async () => {
  const { scope } = await inSession();
  const first = await addObserver(scope, { fullName: 'Đinh Văn Hùng', post: '', organisation: '' });
  const second = await addObserver(scope, { fullName: 'Đinh Vũ Hưng', post: '', organisation: '' });
  if (!first.ok || !second.ok) throw new Error('No observers.');
  const firstToken = await linkFor(scope, 'observer', first.value.id);
  const secondToken = await linkFor(scope, 'observer', second.value.id);

  const before = await showEnrolment(firstToken);
  await enrol({ token: firstToken, username: 'hung.dv', passphrase });
  const after = await showEnrolment(secondToken);

  expect(before.ok && before.value.username).toBe('hung.dv');
  expect(after.ok && after.value.username).toBe('hung.dv2');
});

test('a second link sets a new passphrase, keeps the user name and ends open sessions', async () => {
  const { scope, head } = await inSession();
  await enrol({ token: await linkFor(scope, 'committee', head.id), username: 'dung.bth', passphrase });
  await signIn({ username: 'dung.bth', password: passphrase });
  const token = await linkFor(scope, 'committee', head.id);

  const answer = await enrol({ token, username: 'khong.dung', passphrase: 'năm con cá lớn' });

  expect(answer).toMatchObject({ ok: true, value: { username: 'dung.bth' } });
  expect(await sql('select * from "Session" where "revokedAt" is null')).toEqual([]);
  expect(await signIn({ username: 'dung.bth', password: passphrase })).toMatchObject({ ok: false });
  expect(await sql('select * from "User"')).toHaveLength(1);
});

test('an observer who is taken off the list loses the conference', async () => {
  const { scope } = await inSession();
  const added = await addObserver(scope, {
    fullName: 'Vũ Thị Lan',
    post: 'Phó Vụ trưởng',
    organisation: 'UBKT',
  });
  const observerId = added.ok ? added.value.id : '';
  await enrol({ token: await linkFor(scope, 'observer', observerId), username: 'lan.vt', passphrase });
  const before = await grants();

  await removeObserver(scope, { observerId });

  expect(before).toEqual([{ role: 'OBSERVER', conferenceId: scope.conferenceId }]);
  expect(await grants()).toEqual([]);
});

test('a member who is no longer on the committee loses the conference, the others keep it', async () => {
  const { scope, head, member } = await inSession();
  await enrol({ token: await linkFor(scope, 'committee', head.id), username: 'mot', passphrase });
  await enrol({ token: await linkFor(scope, 'committee', member.id), username: 'hai', passphrase });
  const { conference } = await asItStandsNow(scope);
  const others = ['Tô Văn Nghĩa Bình', 'Mạc Quang Tường'];

  const recorded = await recordCommittee(scope, {
    version: conference.version,
    members: [head.fullName, ...others].map((fullName, index) => ({
      ...{ voterId: null, fullName, post: '', gender: null, isHead: index === 0, votesFor: 1 },
    })),
  });

  expect(recorded.ok).toBe(true);
  const kept = await sql<{ username: string }>(
    'select username from "User" join "RoleGrant" on "userId" = "User".id',
  );
  expect(kept).toEqual([{ username: 'mot' }]);
});
