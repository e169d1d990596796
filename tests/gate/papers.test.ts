import { beforeEach, expect, test, vi } from 'vitest';
import type { Role } from '@/domain/kernel/scope';
import { paperNames, papers } from '@/domain/minutes/papers';
import { answerDocument } from '@/gate/reporting/download-document';
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
vi.mock('next/headers', () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

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
  'conference-minutes': '0 1 1 0 0',
  'authority-report': '0 1 1 0 0',
  'subject-extract': '0 1 1 0 0',
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
