import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { issuedPapersOf } from '@/data/issued-paper-repository';
import { reading } from '@/data/transaction';
import { shownCheckCode } from '@/domain/minutes/check-code';
import type { IssuedPaper } from '@/domain/minutes/issued-paper';
import type { PaperFormat } from '@/domain/minutes/papers';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { issuePaper, type IssuePaper } from '@/use-cases/reporting/issue-paper';
import { lookUpCode, lookUpFile } from '@/use-cases/reporting/look-up-paper';
import { openIssuedPaper } from '@/use-cases/reporting/open-issued-paper';
import { receiveSignedCopy } from '@/use-cases/reporting/receive-signed-copy';
import { renderPaper } from '@/use-cases/reporting/render-paper';
import { savePaperDetails } from '@/use-cases/reporting/save-paper-details';
import { showRegister } from '@/use-cases/reporting/show-register';
import { usualPaperDetails } from '@/domain/minutes/paper-details';
import { docxParagraphs } from '../../documents/read-document';
import { rehearseConference } from '@/use-cases/setup/rehearse-conference';
import { aConference } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
import { anOrganisation } from '@tests/support/an-organisation';
import { conferenceScope } from '@tests/support/scopes';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

const origin = 'https://may-chu.hoi-truong:3443';

function issue(scope: ConferenceScope, wish: Partial<IssuePaper> = {}) {
  return issuePaper(scope, {
    ...{ document: 'subject-list', audience: 'concerned', number: null, acceptsGap: false },
    ...{ issuedOn: '2028-06-21', replacesId: null, reason: '', origin },
    ...wish,
  });
}

async function theOnly(scope: ConferenceScope): Promise<IssuedPaper> {
  const [paper] = await reading((tx) => issuedPapersOf(tx, scope.conferenceId));
  if (!paper) throw new Error('Nothing was issued.');
  return paper;
}

async function download(scope: ConferenceScope, format: PaperFormat) {
  const file = await renderPaper(scope, { document: 'subject-list', format, audience: 'concerned' });
  if (!file.ok) throw new Error(file.error.code);
  return Buffer.from(file.value.bytes);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const aPdf = (words = '') => Buffer.from(`%PDF-1.7\n%${words}\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n`);

test('an issued paper is the same to the last byte at every download, whatever is changed after it', async () => {
  const { scope } = await aConference();
  const draft = await download(scope, 'docx');

  const issued = await issue(scope);
  const first = await download(scope, 'docx');
  await savePaperDetails(scope, {
    ...usualPaperDetails,
    signing: { authority: 'X', post: 'Y', name: 'Z' },
    version: 0,
  });

  expect(issued.ok).toBe(true);
  for (const format of ['docx', 'pdf', 'xlsx'] as const) {
    const { files } = await theOnly(scope);
    const bytes = await download(scope, format);
    expect(sha256(bytes)).toBe(files.find((file) => file.format === format)?.sha256);
  }
  expect(await download(scope, 'docx')).toEqual(first);
  expect(first).not.toEqual(draft);
});

test('the file carries its day and its code, and the code finds the heading and nothing else', async () => {
  const { scope } = await aConference({ subjects: [{ fullName: 'Lê Hoàng Minh' }] });

  const issued = await issue(scope);

  if (!issued.ok) throw new Error(issued.error.code);
  const { code } = issued.value;
  const bytes = await download(scope, 'docx');
  const footers = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/footer'));
  expect(footers).toHaveLength(2);
  for (const [, part] of footers)
    expect(Buffer.from(part).toString()).toContain(`Mã kiểm tra: ${shownCheckCode(code)}`);
  expect(docxParagraphs(bytes).join('\n')).toContain('ngày 21 tháng 6 năm 2028');
  const found = await lookUpCode(shownCheckCode(code).toLowerCase());
  expect(found).toMatchObject({
    ok: true,
    value: { document: 'subject-list', issuedOn: '2028-06-21', replacedBy: null, file: null },
  });
  expect(JSON.stringify(found)).not.toContain('Lê Hoàng Minh');
  expect(await lookUpFile(sha256(bytes))).toMatchObject({ ok: true, value: { code, file: 'original' } });
  expect(await lookUpFile(sha256(Buffer.concat([bytes, Buffer.of(0)])))).toEqual({
    ok: false,
    error: { code: 'file-not-known' },
  });
  expect(await lookUpCode('0000-0000-0000-0000')).toEqual({ ok: false, error: { code: 'paper-not-known' } });
  expect(await lookUpCode('ABCD')).toEqual({ ok: false, error: { code: 'not-a-check-code' } });
});

test('twenty papers issued at once get twenty numbers, one after the other', async () => {
  const organisationId = await anOrganisation();
  const scopes: ConferenceScope[] = [];
  for (let index = 0; index < 20; index += 1)
    scopes.push((await aConference({ organisationId, state: 'in-session', subjects: 1, voters: 3 })).scope);

  const all = await Promise.all(scopes.map((scope) => issue(scope, { document: 'committee-decision' })));

  expect(all.filter(({ ok }) => !ok)).toEqual([]);
  const rows = await sql<{ number: number }>(`select number from "IssuedPaper" order by number`);
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
}, 120_000);

test('two officers who issue one paper at once: it is issued once, and no number is lost', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  const wish = { document: 'committee-decision' } as const;

  const both = await Promise.all([issue(scope, wish), issue(scope, wish)]);

  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, error: { code: 'paper-already-issued' } });
  expect(await sql(`select number from "IssuedPaper"`)).toEqual([{ number: 1 }]);
});

test('a number given out is refused with the paper that has it; one left out wants an answer', async () => {
  const organisationId = await anOrganisation();
  const wish = { document: 'committee-decision' } as const;
  const one = await aConference({ organisationId, state: 'in-session' });
  const two = await aConference({ organisationId, state: 'in-session' });

  await issue(one.scope, { ...wish, number: 12 });

  expect(await issue(two.scope, { ...wish, number: 12 })).toMatchObject({
    ok: false,
    error: { code: 'paper-number-taken', number: 12, document: 'committee-decision' },
  });
  expect(await issue(two.scope, { ...wish, number: 15 })).toMatchObject({
    ok: false,
    error: { code: 'paper-number-gap', last: 12 },
  });
  expect(await issue(two.scope, { ...wish, number: 15, acceptsGap: true })).toMatchObject({ ok: true });
  await expect(sql(`update "IssuedPaper" set "number" = 12 where "number" = 15`)).rejects.toThrow(
    /never changed/,
  );
});

test('a paper that was broken off keeps its number for whoever issues it next', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  await sql(`insert into "IssuedPaper" ("id", "organisationId", "conferenceId", "document", "kind", "year", "number",
    "sign", "issuedOn", "issuedBy") values (gen_random_uuid(), '${scope.organisationId}', '${scope.conferenceId}',
    'committee-decision', 'QĐ', 2028, 1, '', '2028-06-20', 'ai')`);

  expect(await issue(scope, { document: 'committee-decision' })).toMatchObject({ ok: true });

  const paper = await theOnly(scope);
  expect([paper.number, paper.issuedOn, paper.issuedBy]).toEqual([1, '2028-06-21', scope.actor.name]);
});

test('what is issued is replaced with a reason, stays readable and says so', async () => {
  const { scope } = await aConference();
  await issue(scope);
  const before = await theOnly(scope);
  const old = await download(scope, 'pdf');

  expect(await issue(scope)).toEqual({ ok: false, error: { code: 'paper-already-issued' } });
  expect(await issue(scope, { replacesId: before.id })).toEqual({
    ok: false,
    error: { code: 'paper-needs-reason' },
  });
  const next = await issue(scope, { replacesId: before.id, reason: 'Sai năm sinh', issuedOn: '2028-06-22' });

  expect(next.ok).toBe(true);
  const opened = await openIssuedPaper(scope, { paperId: before.id, format: 'pdf', audience: 'concerned' });
  expect(opened.ok && Buffer.from(opened.value.bytes)).toEqual(old);
  expect(await download(scope, 'pdf')).not.toEqual(old);
  expect(await lookUpCode(before.code)).toMatchObject({
    ok: true,
    value: { replacedBy: { issuedOn: '2028-06-22' } },
  });
  const { entries } = await showRegister([scope.organisationId], 2028);
  expect(entries.map(({ state }) => state)).toEqual(['replaced', 'issued']);
  expect(await issue(scope, { replacesId: before.id, reason: 'Lần nữa' })).toEqual({
    ok: false,
    error: { code: 'paper-already-issued' },
  });
});

test('a rehearsal takes no number of the register', async () => {
  const { scope, conference } = await aConference({ state: 'convened' });
  const made = await rehearseConference(scope);
  if (!made.ok) throw new Error(made.error.code);

  const issued = await issue(conferenceScope({ ...conference, id: made.value.conferenceId }));

  expect(issued).toEqual({ ok: false, error: { code: 'only-a-rehearsal' } });
  expect(await sql(`select 1 from "IssuedPaper"`)).toEqual([]);

  expect(await issue(scope)).toMatchObject({ ok: true });
  const moved = `insert into "IssuedPaper" select (jsonb_populate_record(paper, jsonb_build_object(
    'id', gen_random_uuid(), 'conferenceId', $1::text, 'number', 99, 'code', 'other'))).* from "IssuedPaper" paper`;
  await expect(sql(moved, [made.value.conferenceId])).rejects.toThrow('for real conferences alone');
});

test('the database keeps what was issued against a careless hand', async () => {
  const { scope } = await aConference();
  await issue(scope);

  for (const change of [
    `update "IssuedPaper" set "reason" = ''`,
    `delete from "IssuedPaper"`,
    `update "IssuedFile" set "sha256" = repeat('0', 64)`,
    `delete from "IssuedFile"`,
    `insert into "IssuedFile" select "paperId", 'txt', "sha256", "bytes" from "IssuedFile" limit 1`,
  ])
    await expect(sql(change), change).rejects.toThrow();
});

test('a signed copy is known by its content, kept beside the issue, and a better one follows it', async () => {
  const { scope } = await aConference();
  await issue(scope);
  const { id: paperId } = await theOnly(scope);
  const receive = (bytes: Buffer) => receiveSignedCopy(scope, { paperId, name: 'bản ký.pdf', bytes });

  expect(await receive(Buffer.from('không phải PDF'))).toEqual({
    ok: false,
    error: { code: 'file-kind-unknown' },
  });
  expect(await receive(Buffer.alloc(0))).toEqual({ ok: false, error: { code: 'file-empty' } });
  expect(await receive(aPdf('một'))).toMatchObject({ ok: true, value: { kind: 'pdf' } });
  await receive(aPdf('một'));
  await receive(aPdf('hai'));

  expect((await theOnly(scope)).signed?.sha256).toBe(sha256(aPdf('hai')));
  expect(await sql(`select "version" from "SignedCopy" order by 1`)).toEqual([
    { version: 1 },
    { version: 2 },
  ]);
  expect(await lookUpFile(sha256(aPdf('một')))).toMatchObject({ ok: true, value: { file: 'signed' } });
  const opened = await openIssuedPaper(scope, { paperId, format: 'signed', audience: 'concerned' });
  expect(opened.ok && Buffer.from(opened.value.bytes)).toEqual(aPdf('hai'));
  expect(await sql(`select 1 from "AuditEvent" where type = 'signed-copy-received'`)).toHaveLength(2);
});

test('papers of the count are issued once it is counted, by the committee first, by the unit once it is announced', async () => {
  const { scope, headScope } = await aCount({
    subjects: 1,
    voters: 2,
    marks: [[['high'], ['low']]],
    until: 'counted',
  });
  const wish = { document: 'count-minutes', number: 9 } as const;

  expect(await issue(scope, wish)).toEqual({ ok: false, error: { code: 'documents-not-yet' } });
  expect(await issue(scope, { document: 'authority-report' })).toEqual({
    ok: false,
    error: { code: 'paper-needs-announcement' },
  });
  const issued = await issue(headScope, { ...wish, audience: 'committee' });

  expect(issued).toMatchObject({ ok: true, value: { sign: expect.stringMatching(/^09-BB\//) } });
  const file = await renderPaper(headScope, {
    document: 'count-minutes',
    format: 'docx',
    audience: 'committee',
  });
  expect(file.ok && docxParagraphs(file.value.bytes).join('\n')).toContain('Số 09-BB/');
  const paper = await theOnly(scope);
  expect(await openIssuedPaper(scope, { paperId: paper.id, format: 'pdf', audience: 'concerned' })).toEqual({
    ok: false,
    error: { code: 'issued-paper-unknown' },
  });
}, 60_000);
