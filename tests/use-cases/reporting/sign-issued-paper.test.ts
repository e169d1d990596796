import { beforeEach, expect, test } from 'vitest';
import { issuedPapersOf, keptBytes } from '@/data/issued-paper-repository';
import { signedBytes } from '@/data/signed-copies';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { IssuedPaper } from '@/domain/minutes/issued-paper';
import { archiveConference } from '@/use-cases/reporting/archive-conference';
import { issuePaper } from '@/use-cases/reporting/issue-paper';
import { lookUpFile } from '@/use-cases/reporting/look-up-paper';
import { receiveSignedCopy } from '@/use-cases/reporting/receive-signed-copy';
import { signIssuedPaper } from '@/use-cases/reporting/sign-issued-paper';
import { aCertificate, pdfsig, type MadeCertificate } from '@tests/support/a-certificate';
import { aConference, type ConferenceWish } from '@tests/support/a-conference';
import { resetDatabase, sql } from '@tests/support/database';
import { aPdf } from '@tests/support/some-papers';

beforeEach(resetDatabase);

const chair = aCertificate({ signer: 'Kiều Trọng Bách' });
const second = aCertificate({ signer: 'Hồ Thị Minh Châu', key: 'ec' });

async function anIssuedPaper(
  wish: ConferenceWish = {},
): Promise<{ scope: ConferenceScope; paper: IssuedPaper }> {
  const { scope } = await aConference({ subjects: 2, voters: 2, ...wish });
  const issued = await issuePaper(scope, {
    ...{ document: 'subject-list', audience: 'concerned', number: null, acceptsGap: false },
    ...{ issuedOn: '2028-06-21', replacesId: null, reason: '', origin: 'https://may-chu:3443' },
  });
  if (!issued.ok) throw new Error(issued.error.code);
  return { scope, paper: await theOnly(scope) };
}

async function theOnly(scope: ConferenceScope): Promise<IssuedPaper> {
  const [paper] = await reading((tx) => issuedPapersOf(tx, scope.conferenceId));
  if (!paper) throw new Error('Nothing was issued.');
  return paper;
}

const sign = (scope: ConferenceScope, paper: IssuedPaper, { p12, passphrase }: MadeCertificate) =>
  signIssuedPaper(scope, { paperId: paper.id, certificate: { bytes: p12, passphrase } });

async function copyOf(paper: IssuedPaper): Promise<Buffer> {
  return Buffer.from((await reading((tx) => signedBytes(tx, paper.id)))?.bytes ?? []);
}

test('an issued paper is signed as PAdES upon its very bytes, and is its signed copy from then on', async () => {
  const { scope, paper } = await anIssuedPaper();

  expect(await sign(scope, paper, chair)).toMatchObject({ ok: true, value: { signer: chair.signer } });

  const copy = await copyOf(paper);
  const kept = Buffer.from((await reading((tx) => keptBytes(tx, paper.id, 'pdf'))) ?? []);
  expect(copy.subarray(0, kept.length - 1).equals(kept.subarray(0, -1))).toBe(true);
  const said = pdfsig(copy);
  expect(said).toContain('Signature is Valid.');
  expect(said).toContain('Signature Type: ETSI.CAdES.detached');
  expect(said).toContain(`Signer Certificate Common Name: ${chair.signer}`);
  const { signed } = await theOnly(scope);
  expect(signed).toMatchObject({ signer: chair.signer, kind: 'pdf', receivedBy: scope.actor.name });
  expect(await lookUpFile(signed?.sha256 ?? '')).toMatchObject({ ok: true, value: { file: 'signed' } });
}, 60_000);

test('several people sign one after another, and every signature stays valid', async () => {
  const { scope, paper } = await anIssuedPaper();
  await sign(scope, paper, chair);

  await sign(scope, paper, second);

  const said = pdfsig(await copyOf(paper));
  expect(said.match(/Signature is Valid\./g)).toHaveLength(2);
  expect((await theOnly(scope)).signed?.signer).toBe('Kiều Trọng Bách; Hồ Thị Minh Châu');
}, 60_000);

test('a scan is not signed: the signature begins with the paper as it was issued', async () => {
  const { scope, paper } = await anIssuedPaper();
  await receiveSignedCopy(scope, { paperId: paper.id, name: 'quet.pdf', bytes: aPdf({ text: 'Ban quet' }) });

  await sign(scope, paper, chair);

  expect((await copyOf(paper)).includes('Ban quet')).toBe(false);
}, 60_000);

test('of two who sign at once one is told, and no signature is lost', async () => {
  const { scope, paper } = await anIssuedPaper();

  const both = await Promise.all([sign(scope, paper, chair), sign(scope, paper, second)]);

  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'signed-meanwhile' } });
  expect(await sql('select 1 from "SignedCopy"')).toHaveLength(1);
}, 60_000);

test('a file that cannot sign is refused, and nothing is kept', async () => {
  const { scope, paper } = await anIssuedPaper();
  const wrong = { ...chair, passphrase: 'sai' };
  const none = { ...chair, p12: aPdf() };

  expect(await sign(scope, paper, wrong)).toMatchObject({ error: { code: 'certificate-passphrase' } });
  expect(await sign(scope, paper, none)).toMatchObject({ error: { code: 'certificate-unreadable' } });

  expect(await sql('select 1 from "SignedCopy"')).toEqual([]);
}, 60_000);

test('neither certificate file nor passphrase is left anywhere; the history names the signer', async () => {
  const { scope, paper } = await anIssuedPaper();
  await sign(scope, paper, chair);

  const log = JSON.stringify(await sql(`select payload from "AuditEvent" where type = 'paper-signed'`));
  expect(log).toContain(chair.signer);
  const rows = JSON.stringify([
    await sql('select * from "AuditEvent"'),
    await sql('select * from "IssuedPaper"'),
    await sql('select name, signer, "receivedBy" from "SignedCopy"'),
  ]);
  expect(rows).not.toContain(chair.passphrase);
  const copy = await copyOf(paper);
  expect(copy.includes(chair.passphrase) || copy.includes(Buffer.from(chair.p12))).toBe(false);
}, 60_000);

test('in an archive nothing is signed any more', async () => {
  const { scope, paper } = await anIssuedPaper({ state: 'reported' });
  await archiveConference(scope);

  expect(await sign(scope, paper, chair)).toMatchObject({ error: { code: 'wrong-state' } });
}, 60_000);
