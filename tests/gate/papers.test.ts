import { unzipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Role } from '@/domain/kernel/scope';
import { paperNames, papers } from '@/domain/minutes/papers';
import { answerDocument } from '@/gate/reporting/download-document';
import { answerSummons } from '@/gate/reporting/print-summons';
import { loadResults } from '@/gate/reporting/results.loader';
import { aCount } from '@tests/support/a-count';
import { aConference } from '@tests/support/a-conference';
import { anAccount } from '@tests/support/an-account';
import { resetDatabase, sql } from '@tests/support/database';

/** The cookies are the framework's; whose session they name is ours. */
const request = vi.hoisted((): { sessionId: string | null } => ({ sessionId: null }));
vi.mock('next-auth', () => ({
  getServerSession: () => Promise.resolve(request.sessionId ? { sessionId: request.sessionId } : null),
}));
vi.mock('next/headers', () => ({
  cookies: () => Promise.resolve({ get: () => undefined }),
  headers: () => Promise.resolve(new Headers({ host: 'hoi-truong:3443', 'x-forwarded-proto': 'https' })),
}));

const roles = ['administrator', 'officer', 'authority', 'committee', 'observer'] as const;

/** In the order of the roles: 1 may have it once it is there, 0 never hears of it. Written out, not computed. */
const readers: Record<(typeof paperNames)[number], string> = {
  'subject-list': '0 1 1 1 1',
  'voter-list': '0 1 1 1 1',
  summons: '0 1 0 0 0',
  ballot: '0 1 1 1 1',
  'committee-slip': '0 1 1 1 1',
  'committee-decision': '0 1 1 1 1',
  'attendance-list': '0 1 1 1 1',
  'count-minutes': '0 1 1 1 1',
  'result-report': '0 1 1 1 1',
  'card-account': '0 1 1 1 1',
  'paper-entry-log': '0 0 0 0 0',
  'conference-minutes': '0 1 1 0 0',
  'authority-report': '0 1 1 0 0',
  'subject-extract': '0 1 1 0 0',
  'destruction-minutes': '0 0 0 0 0',
};

beforeEach(async () => {
  await resetDatabase();
  request.sessionId = null;
});

async function signInAs(role: Role, { id, organisationId }: { id: string; organisationId: string }) {
  const isSeat = role === 'committee' || role === 'observer';
  const grant = { role, organisationId, conferenceId: isSeat ? id : null };
  request.sessionId = (await anAccount({ grants: [grant as never] })).sessionId;
}

function ask(id: string, document: keyof typeof papers) {
  return answerDocument(id, { document, format: papers[document].formats[0], isShown: false });
}

test('each paper of an announced conference goes to its readers alone, and every download is in the history', async () => {
  const { conference } = await aCount({
    subjects: 1,
    voters: 2,
    marks: [[['high'], ['low']]],
    until: 'announced',
  });

  const seen = Object.fromEntries(paperNames.map((name) => [name, '']));
  for (const role of roles) {
    await signInAs(role, conference);
    const listed = (await loadResults(conference.id)).papers.map(({ name }) => name);
    for (const name of paperNames) {
      const { status } = await ask(conference.id, name);
      expect(status, `${role}, ${name}`).toBe(listed.includes(name) ? 200 : 404);
      seen[name] = `${seen[name]} ${status === 200 ? 1 : 0}`.trim();
    }
  }

  expect(seen).toEqual(readers);
  const downloads = await sql(`select 1 from "AuditEvent" where type = 'document-downloaded'`);
  expect(downloads).toHaveLength(Object.values(readers).join('').split('1').length - 1);
}, 120_000);

test('a paper that is not there yet is refused with its reason, and nothing is written into the history', async () => {
  const { conference } = await aConference({ state: 'convened' });
  await signInAs('officer', conference);

  const report = await ask(conference.id, 'authority-report');
  const slip = await ask(conference.id, 'committee-slip');

  expect([report.status, await report.text()]).toEqual([409, 'Có sau khi công bố kết quả.']);
  expect([slip.status, await slip.text()]).toEqual([
    409,
    'Chưa ghi Ban kiểm phiếu. Mời ghi danh sách sau khi Hội nghị bầu.',
  ]);
  expect(await sql(`select 1 from "AuditEvent" where type = 'document-downloaded'`)).toEqual([]);
});

test('a paper that does not come in a format is refused in that format', async () => {
  const { conference } = await aConference({ state: 'convened' });
  await signInAs('officer', conference);

  const { status } = await answerDocument(conference.id, {
    document: 'ballot',
    format: 'xlsx',
    isShown: false,
  });

  expect(status).toBe(409);
});

const hashes = () => sql<{ tokenHash: string }>(`select "tokenHash" from "ReadingLink"`);
const letters = { format: 'zip-docx', to: 'all' };

test('letters with reading codes go to the officer alone, and a second printing ends the codes of the first', async () => {
  const { conference } = await aConference({ state: 'convened', voters: 2 });
  for (const role of roles.filter((one) => one !== 'officer')) {
    await signInAs(role, conference);
    expect((await answerSummons(conference.id, letters)).status, role).toBe(404);
  }
  expect(await hashes()).toEqual([]);
  await signInAs('officer', conference);

  const first = await answerSummons(conference.id, letters);
  const before = await hashes();
  await answerSummons(conference.id, letters);
  const after = await hashes();

  const files = unzipSync(new Uint8Array(await first.arrayBuffer()));
  const pictures = Object.values(files).map((letter) =>
    Object.keys(unzipSync(letter)).filter((name) => name.endsWith('.png')),
  );
  expect(pictures.map(({ length }) => length)).toEqual([1, 1]);
  expect(after).toHaveLength(2);
  expect(after.filter((link) => before.some(({ tokenHash }) => tokenHash === link.tokenHash))).toEqual([]);
  expect(await sql(`select payload from "AuditEvent" where type = 'reading-links-issued'`)).toHaveLength(2);
});

test('only those without a code: the others keep theirs, and where nobody is left it is said', async () => {
  const { conference, roll } = await aConference({ state: 'convened', voters: 3 });
  await signInAs('officer', conference);
  await answerSummons(conference.id, letters);
  await sql(`delete from "ReadingLink" where "voterId" = $1`, [roll.voters[1]?.id]);

  const some = await answerSummons(conference.id, { ...letters, to: 'without-link' });
  const none = await answerSummons(conference.id, { ...letters, to: 'without-link' });

  const files = Object.keys(unzipSync(new Uint8Array(await some.arrayBuffer())));
  expect(files).toHaveLength(1);
  expect(files[0]).toContain(roll.voters[1]?.fullName);
  expect([none.status, await none.text()]).toEqual([
    409,
    'Không còn ai cần lập mã đọc hồ sơ: mọi người đã có mã, hoặc mã đã bị thu hồi.',
  ]);
});

test('no code is drawn for letters that cannot be written', async () => {
  const { conference } = await aConference({ state: 'draft', voters: 2, subjects: 0 });
  await signInAs('officer', conference);

  expect((await answerSummons(conference.id, letters)).status).toBe(409);
  expect((await answerSummons(conference.id, { format: 'exe', to: 'all' })).status).toBe(404);
  expect(await sql('select 1 from "ReadingLink"')).toEqual([]);
});
