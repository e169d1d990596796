import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { issuedPapersOf, keptBytes } from '@/data/issued-paper-repository';
import { reading } from '@/data/transaction';
import { checkCodeOf } from '@/domain/minutes/check-code';
import { issuableNames, type IssuableName } from '@/domain/minutes/issued-paper';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { catalogue } from '@/messages/catalogue';
import { eventSentence } from '@/messages/event-sentence';
import { archiveConference } from '@/use-cases/reporting/archive-conference';
import { exportPackage } from '@/use-cases/reporting/export-package';
import { issuePaper } from '@/use-cases/reporting/issue-paper';
import { packArchive, type PackArchive } from '@/use-cases/reporting/pack-archive';
import { receiveSignedCopy } from '@/use-cases/reporting/receive-signed-copy';
import { setRetention } from '@/use-cases/reporting/set-retention';
import { showArchive } from '@/use-cases/reporting/show-archive';
import { aCertificate, opensslAccepts } from '@tests/support/a-certificate';
import { aConference } from '@tests/support/a-conference';
import { aCount, type Count } from '@tests/support/a-count';
import { bytesOf } from '@tests/support/bytes-of';
import { resetDatabase, sql } from '@tests/support/database';
import { aPdf } from '@tests/support/some-papers';

const officer: PackArchive = {
  audience: 'concerned',
  readable: issuableNames,
  titles: catalogue.vi.documents.name,
  sentence: eventSentence(catalogue.vi),
  certificate: null,
};

async function packed(scope: ConferenceScope, wish: Partial<PackArchive> = {}): Promise<Uint8Array> {
  const archive = await packArchive(scope, { ...officer, ...wish });
  if (!archive.ok) throw new Error(archive.error.code);
  return bytesOf(archive.value.pieces);
}

async function issue(scope: ConferenceScope, document: IssuableName, replaces = false): Promise<void> {
  const issued = await reading((tx) => issuedPapersOf(tx, scope.conferenceId));
  const before = issued.find((paper) => paper.document === document);
  const outcome = await issuePaper(scope, {
    ...{ document, audience: 'concerned', number: null, acceptsGap: false, issuedOn: '2028-06-21' },
    ...{ replacesId: replaces && before ? before.id : null, reason: replaces ? 'Sai tên <Chủ trì>' : '' },
    origin: 'https://may-chu:3443',
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
}

/** The files in a folder of their own while a test runs. */
function unpacked(files: Record<string, Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ho-so-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

describe('the archive of a reported conference', () => {
  let count: Count;
  let files: Record<string, Uint8Array>;
  const signedCopy = aPdf({ text: 'Ban ky' });
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());

  beforeAll(async () => {
    await resetDatabase();
    const marks = [[['high'], ['low'], ['medium']]] as const;
    count = await aCount({ subjects: [{ fullName: 'Lê Hoàng Minh' }], voters: 3, marks, until: 'reported' });
    const { scope } = count;
    await issue(scope, 'count-minutes');
    await issue(scope, 'conference-minutes');
    await issue(scope, 'conference-minutes', true);
    const issued = await reading((tx) => issuedPapersOf(tx, scope.conferenceId));
    const minutes = issued.find(({ document }) => document === 'count-minutes');
    if (!minutes) throw new Error('Not issued.');
    await receiveSignedCopy(scope, { paperId: minutes.id, name: 'ban-ky.pdf', bytes: signedCopy });
    // Entries of another conference lie between: the chain is one for the house.
    await aConference();
    files = unzipSync(await packed(scope));
  }, 120_000);

  afterAll(resetDatabase);

  test('is whole by sha256sum, and every file but the list itself is in the list', () => {
    const folder = unpacked(files);

    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });

    const listed = text('SHA256SUMS').trim().split('\n');
    expect(listed).toHaveLength(Object.keys(files).length - 1);
    expect(text('README.txt')).toContain('sha256sum -c SHA256SUMS');
  });

  test('holds every issue with its kept bytes, the replaced ones apart, and the signed copy', async () => {
    const issued = await reading((tx) => issuedPapersOf(tx, count.conference.id));

    expect(issued).toHaveLength(3);
    for (const { id, files: formats } of issued)
      for (const { format } of formats) {
        const bytes = await reading((tx) => keptBytes(tx, id, format));
        expect(Object.values(files).some((file) => bytes && Buffer.from(file).equals(bytes))).toBe(true);
      }
    const names = Object.keys(files);
    expect(names.filter((name) => /^van-ban\/.*\.docx$/.test(name))).toHaveLength(2);
    expect(names.filter((name) => /^da-thay-the\/.*\.docx$/.test(name))).toHaveLength(1);
    const signed = names.find((name) => name.includes('-ban-ky-')) ?? '';
    expect(Buffer.from(files[signed] ?? []).equals(Buffer.from(signedCopy))).toBe(true);
  });

  test('proves each check code by what the paper says', async () => {
    const issued = await reading((tx) => issuedPapersOf(tx, count.conference.id));
    const codes = Object.entries(files)
      .filter(([name]) => name.endsWith('noi-dung.json'))
      .map(([, said]) => checkCodeOf(createHash('sha256').update(said).digest()));

    expect(codes.sort()).toEqual(issued.map(({ code }) => code).sort());
  });

  test('holds the very package that the committee downloads', async () => {
    const exported = await exportPackage(count.headScope);

    if (!exported.ok) throw new Error(exported.error.code);
    const bytes = await bytesOf(exported.value.pieces);
    expect(Buffer.compare(bytes, files['goi-kiem-phieu.zip'] ?? Buffer.of())).toBe(0);
  });

  test('has a first page that links to every paper, tells what was replaced and why, and escapes what people typed', () => {
    const page = text('index.html');
    const linked = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => decodeURIComponent(href ?? ''));

    expect(linked.filter((file) => !(file in files))).toEqual([]);
    for (const name of Object.keys(files).filter((file) => /^(van-ban|da-thay-the)\//.test(file)))
      expect(linked).toContain(name);
    expect(page).toContain('Đã thay thế bằng văn bản');
    expect(page).toContain('Lý do: Sai tên &lt;Chủ trì&gt;');
    expect(page).toContain('Báo cáo gửi cấp quản lý cán bộ');
    expect(page).not.toContain('<script');
  });

  test('tells the history in sentences, its own download last, and nothing of another conference', async () => {
    const [other] = await sql<{ id: string }>('select id from "Conference" where id <> $1', [
      count.conference.id,
    ]);

    expect(text('nhat-ky/nhat-ky.html')).toContain('Kết thúc bỏ phiếu, niêm phong hòm: thu về 3 phiếu.');
    const lines = text('nhat-ky/nhat-ky.jsonl').trim().split('\n');
    expect(lines.at(-1)).toContain('archive-downloaded');
    expect(text('nhat-ky/nhat-ky.jsonl')).not.toContain(other?.id ?? 'missing');
    const own = text('nhat-ky/chuoi.txt').match(/ x$/gm) ?? [];
    expect(own).toHaveLength(lines.length);
    expect(text('nhat-ky/chuoi.txt').trim().split('\n').length).toBeGreaterThan(lines.length + 1);
  });

  test('has a chain that can be checked with what every Unix has, and any change of it is told', () => {
    const folder = unpacked(files);
    const check = () => spawnSync('sh', ['nhat-ky/kiem-tra.sh'], { cwd: folder, encoding: 'utf8' });
    const file = path.join(folder, 'nhat-ky/nhat-ky.jsonl');
    const whole = readFileSync(file, 'utf8');
    const lines = whole.trim().split('\n');

    expect(check()).toMatchObject({ status: 0, stdout: `Khớp / agrees: ${lines.length}\n` });
    writeFileSync(file, whole.replace('session-opened', 'session-closed'));
    expect(check().stdout).toMatch(/SAI \/ WRONG: nhat-ky\.jsonl, dòng \/ line \d+/);
    writeFileSync(file, `${lines.filter((_, index) => index !== 3).join('\n')}\n`);
    expect(check()).toMatchObject({ status: 1, stdout: 'THIẾU / MISSING: 1\n' });
  });

  test('names no voter where it tells what it holds', async () => {
    const voters = await sql<{ fullName: string }>(
      'select "fullName" from "Voter" where "conferenceId" = $1',
      [count.conference.id],
    );
    const told = ['index.html', 'README.txt', 'nhat-ky/chuoi.txt'].map(text).join('\n');

    expect(voters.length).toBeGreaterThan(0);
    expect(voters.filter(({ fullName }) => told.includes(fullName))).toEqual([]);
  });

  test('has its list of files signed with a certificate, as OpenSSL accepts it and the first page says', async () => {
    const { p12, passphrase, pem, signer } = aCertificate();

    const signed = unzipSync(await packed(count.scope, { certificate: { bytes: p12, passphrase } }));

    const [list, signature] = [signed.SHA256SUMS, signed['SHA256SUMS.p7s']];
    expect(list && signature && opensslAccepts(list, signature, pem)).toBe(true);
    expect(strFromU8(list ?? Buffer.of())).not.toContain('p7s');
    expect(strFromU8(signed['index.html'] ?? Buffer.of())).toContain(signer);
    expect(
      await packArchive(count.scope, { ...officer, certificate: { bytes: p12, passphrase: 'sai' } }),
    ).toEqual({
      ok: false,
      error: { code: 'certificate-passphrase' },
    });
  });

  test('leaves out what its reader may not have', async () => {
    const lists = await packed(count.scope, { readable: ['count-minutes'] });
    const nothing = await packed(count.scope, { audience: 'none' });

    const names = Object.keys(unzipSync(lists));
    expect(names.some((name) => name.includes('bien-ban-hoi-nghi'))).toBe(false);
    expect(names.some((name) => name.includes('bien-ban-kiem-phieu'))).toBe(true);
    expect(Object.keys(unzipSync(nothing)).some((name) => name.includes('bien-ban-kiem-phieu'))).toBe(false);
  });
});

describe('an archive', () => {
  beforeEach(resetDatabase);

  test.each(['draft', 'voting', 'counted', 'announced'] as const)(
    'of a conference that is %s is not there',
    async (state) => {
      const { scope } = await aConference({ state });

      expect(await packArchive(scope, officer)).toEqual({ ok: false, error: { code: 'archive-not-yet' } });
      expect(await sql(`select 1 from "AuditEvent" where type = 'archive-downloaded'`)).toEqual([]);
    },
  );

  test('of a rehearsal is never there, and archiving one starts no term', async () => {
    const rehearsal = { of: null, until: '2028-06-28' };
    const { scope } = await aConference({ state: 'reported', rehearsal });

    expect(await packArchive(scope, officer)).toEqual({ ok: false, error: { code: 'only-a-rehearsal' } });
    expect(await archiveConference(scope)).toMatchObject({ ok: true });
    expect(await sql('select 1 from "Retention"')).toEqual([]);
  });

  test('says before archiving what was never issued', async () => {
    const { scope } = await aConference({ state: 'reported' });

    const shown = await showArchive(scope, officer);

    expect(shown).toMatchObject({ isReady: true, retention: null, counts: { standing: 0 } });
    expect(shown.notIssued).toContain('authority-report');
    expect(shown.notIssued).not.toContain('paper-entry-log');
  });
});

describe('how long it is kept', () => {
  beforeEach(resetDatabase);

  const stored = () => sql<{ months: number | null; until: string | null }>('select * from "Retention"');

  test('counts from the day of archiving, for the months set before the conference', async () => {
    const { scope } = await aConference({ state: 'reported', details: { retentionMonths: 6 } });

    await archiveConference(scope);

    const { retention, isPast } = await showArchive(scope, officer);
    expect(retention).toMatchObject({ archivedBy: scope.actor.name, term: { months: 6, basis: '' } });
    expect(isPast).toBe(false);
    const [counted] = await sql<{ until: string }>(
      `select to_char("archivedOn"::date + interval '6 months', 'YYYY-MM-DD') as until from "Retention"`,
    );
    expect(retention?.term?.until).toBe(counted?.until);
  });

  test('is set later where nobody had said it, then only made longer, and stands in the history', async () => {
    const { scope } = await aConference({ state: 'reported' });
    const wish = { months: 60, basis: 'Kế hoạch số 15-KH/ĐU' };
    expect(await setRetention(scope, wish)).toEqual({ ok: false, error: { code: 'archive-not-kept' } });
    await archiveConference(scope);
    expect(await stored()).toMatchObject([{ months: null, until: null }]);

    expect(await setRetention(scope, wish)).toMatchObject({ ok: true });
    expect(await setRetention(scope, { ...wish, months: 59 })).toMatchObject({
      error: { code: 'retention-shorter', least: 60 },
    });
    expect(await setRetention(scope, { ...wish, months: 120 })).toMatchObject({ ok: true });

    expect(await stored()).toMatchObject([{ months: 120 }]);
    expect(await sql(`select 1 from "AuditEvent" where type = 'retention-set'`)).toHaveLength(2);
  });

  test('is guarded by the database against any hand', async () => {
    const { scope } = await aConference({ state: 'reported', details: { retentionMonths: 6 } });
    const early = `insert into "Retention" values ('${scope.conferenceId}', '2028-06-30', 'Ai đó')`;
    await expect(sql(early)).rejects.toThrow('Only an archived conference has a term');
    await archiveConference(scope);

    for (const change of [
      `update "Retention" set months = 5, until = to_char("archivedOn"::date + interval '5 months', 'YYYY-MM-DD')`,
      `update "Retention" set months = null, until = null`,
      `update "Retention" set "archivedOn" = '2020-01-01'`,
      `update "Retention" set until = '2020-01-01'`,
      `update "Retention" set months = 7`,
      `delete from "Retention"`,
    ])
      await expect(sql(change), change).rejects.toThrow();
    expect(await stored()).toMatchObject([{ months: 6 }]);
  });
});
