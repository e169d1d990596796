import { beforeEach, expect, test, vi } from 'vitest';
import type { Role } from '@/domain/kernel/scope';
import type { IssuableName } from '@/domain/minutes/issued-paper';
import { answerIssuedPaper, answerSignedCopy, answerSigning } from '@/gate/reporting/issued-files';
import { issuePaperAction, lookUpCodeAction, lookUpFileAction } from '@/gate/reporting/issuing.actions';
import { answerFollowUps } from '@/gate/follow-up/follow-up.loader';
import { answerRegister } from '@/gate/reporting/register.loader';
import { loadResults } from '@/gate/reporting/results.loader';
import { aCertificate } from '@tests/support/a-certificate';
import { aConference } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
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

beforeEach(async () => {
  await resetDatabase();
  request.sessionId = null;
});

async function signInAs(role: Role, { id, organisationId }: { id: string; organisationId: string }) {
  const isSeat = role === 'committee' || role === 'observer';
  const grant = { role, organisationId, conferenceId: isSeat ? id : null };
  request.sessionId = (await anAccount({ grants: [grant as never] })).sessionId;
}

const issue = (id: string, document: IssuableName) =>
  issuePaperAction(id, {
    ...{ document, number: '', issuedOn: '2028-06-21', acceptsGap: false, replacesId: null, reason: '' },
  });

const theOnly = async () => {
  const [paper] = await sql<{ id: string; code: string }>(`select id, code from "IssuedPaper"`);
  if (!paper) throw new Error('Nothing was issued.');
  return paper;
};

const signedCopy = (id: string, paperId: string) =>
  answerSignedCopy(
    new Request('https://hoi-truong', {
      method: 'PUT',
      body: '%PDF-1.7\nstartxref\n9\n%%EOF\n',
      headers: { 'content-length': '29' },
    }),
    id,
    { paperId, name: 'ban-ky.pdf' },
  );

test('a paper of the unit is issued by its officer alone; the copy and the registers follow the same rule', async () => {
  const { conference } = await aConference({ state: 'in-session' });
  for (const role of [...roles.filter((one) => one !== 'officer'), null]) {
    if (role === null) request.sessionId = null;
    else await signInAs(role, conference);
    expect((await issue(conference.id, 'committee-decision')).ok, String(role)).toBe(false);
  }
  expect(await sql(`select 1 from "IssuedPaper"`)).toEqual([]);
  await signInAs('officer', conference);

  expect(await issue(conference.id, 'committee-decision')).toMatchObject({ ok: true });

  const { id: paperId } = await theOnly();
  const statuses: Record<string, number[]> = {};
  for (const role of roles) {
    await signInAs(role, conference);
    const file = await answerIssuedPaper(conference.id, { paperId, format: 'docx', isShown: false });
    const copy = await signedCopy(conference.id, paperId);
    const registers = [await answerRegister('2028'), await answerFollowUps('docx')];
    statuses[role] = [file, copy, ...registers].map(({ status }) => status);
  }
  expect(statuses).toEqual({
    administrator: [404, 404, 404, 404],
    officer: [200, 200, 200, 200],
    authority: [200, 404, 200, 200],
    committee: [200, 404, 404, 404],
    observer: [200, 404, 404, 404],
  });
}, 60_000);

test('minutes of the count are issued by the committee before the announcement, and nobody else sees them then', async () => {
  const { conference } = await aCount({
    subjects: 1,
    voters: 2,
    marks: [[['high'], ['low']]],
    until: 'counted',
  });
  await signInAs('officer', conference);
  expect(await issue(conference.id, 'count-minutes')).toMatchObject({ error: { code: 'documents-not-yet' } });
  await signInAs('observer', conference);
  expect(await issue(conference.id, 'count-minutes')).toMatchObject({ error: { code: 'not-allowed' } });
  await signInAs('committee', conference);

  expect(await issue(conference.id, 'count-minutes')).toMatchObject({ ok: true });

  const { id: paperId, code } = await theOnly();
  const ask = async () =>
    (await answerIssuedPaper(conference.id, { paperId, format: 'pdf', isShown: true })).status;
  expect(await ask()).toBe(200);
  await signInAs('officer', conference);
  expect(await ask()).toBe(404);
  request.sessionId = null;
  const seen = await lookUpCodeAction({ code });
  expect(Object.keys(seen.ok ? seen.value : {}).sort()).toEqual(
    ['code', 'document', 'file', 'issuedOn', 'replacedBy', 'replaces', 'sign', 'unitName'].sort(),
  );
  expect(await lookUpFileAction({ sha256: 'khong-phai' })).toMatchObject({
    error: { code: 'invalid-input' },
  });
}, 60_000);

test('a number taken is named by its paper, and the screen offers the next one', async () => {
  const { conference, organisationId } = await aConference({ state: 'in-session' });
  const { conference: later } = await aConference({ organisationId, state: 'in-session' });
  await signInAs('officer', conference);
  await issue(conference.id, 'committee-decision');

  const twice = await issuePaperAction(later.id, {
    ...{ document: 'committee-decision', number: '1', issuedOn: '2028-06-22' },
    ...{ acceptsGap: false, replacesId: null, reason: '' },
  });

  expect(twice).toMatchObject({
    error: { document: 'Quyết định thành lập Ban kiểm phiếu', issuedOn: '21/6/2028' },
  });
  const { papers } = await loadResults(conference.id);
  const decision = papers.find(({ name }) => name === 'committee-decision');
  expect(decision).toMatchObject({ mayIssue: true, life: { state: 'issued', current: { number: 1 } } });
}, 60_000);

test('a paper is signed with a certificate file by whoever may issue it, and nobody else learns that it is there', async () => {
  const { conference } = await aConference({ state: 'in-session' });
  await signInAs('officer', conference);
  await issue(conference.id, 'committee-decision');
  const { id: paperId } = await theOnly();
  const { p12, passphrase, signer } = aCertificate();
  const send = (words: string, length = '5000') => {
    const body = new FormData();
    body.set('certificate', new File([new Uint8Array(p12)], 'chung-thu.p12'));
    body.set('passphrase', words);
    const request = new Request('https://hoi-truong', { method: 'POST', body });
    request.headers.set('content-length', length);
    return answerSigning(request, conference.id, { paperId });
  };
  for (const role of roles.filter((one) => one !== 'officer')) {
    await signInAs(role, conference);
    expect((await send(passphrase)).status, role).toBe(404);
  }
  request.sessionId = null;
  expect((await send(passphrase)).status).toBe(401);
  await signInAs('officer', conference);

  expect((await send(passphrase, '9000000')).status).toBe(413);
  const refused = await send('sai');
  expect([refused.status, await refused.json()]).toEqual([422, { code: 'certificate-passphrase' }]);
  const signed = await send(passphrase);
  expect([signed.status, await signed.json()]).toEqual([200, { signer }]);
}, 60_000);
