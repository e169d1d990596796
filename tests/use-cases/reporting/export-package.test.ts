import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readCountSheet } from '@/ballot-box/protocol/count-sheet';
import { credentialHash } from '@/ballot-box/store/box-store';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { exportPackage } from '@/use-cases/reporting/export-package';
import { aConference } from '@tests/support/a-conference';
import { aSealedBallot, someCards } from '@tests/support/a-committee-with-keys';
import { aCount, type Count } from '@tests/support/a-count';
import { firstBox } from '@tests/support/an-open-vote';
import { bytesOf } from '@tests/support/bytes-of';
import { resetDatabase, sql } from '@tests/support/database';

const forms = [
  { title: 'đối với lãnh đạo Đảng', subjects: [1, 2], groups: ['Ủy viên'] },
  { title: 'đối với lãnh đạo cơ quan', subjects: [2], groups: ['Trưởng đơn vị'] },
];

let count: Count;
let files: Record<string, Uint8Array>;
let bytes: Uint8Array;

beforeAll(async () => {
  await resetDatabase();
  count = await aCount({
    subjects: [{ fullName: 'Lê Hoàng Minh' }, { fullName: 'Trần Thị Thu Hà' }],
    groups: ['Ủy viên', 'Trưởng đơn vị'],
    voters: 5,
    forms,
    marks: [
      [
        ['high', 'low'],
        ['medium', 'blank'],
        ['high', 'low'],
      ],
      [['low'], ['high']],
    ],
    spoiled: 1,
    until: 'counted',
    tried: true,
  });
  bytes = await exportedBytes(count.headScope);
  files = unzipSync(bytes);
}, 120_000);

afterAll(resetDatabase);

async function exportedBytes(scope: ConferenceScope): Promise<Uint8Array> {
  const exported = await exportPackage(scope);
  if (!exported.ok) throw new Error(exported.error.code);
  return bytesOf(exported.value.pieces);
}

function sheetOf(packed: Record<string, Uint8Array>) {
  return readCountSheet(strFromU8(packed['count.json'] ?? new Uint8Array()));
}

/** The package unpacked into a folder of its own while a test runs. */
function unpacked(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'goi-kiem-phieu-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Runs the command as people run it; without content there is no such file. */
function runVerify(content: Uint8Array | null) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'goi-kiem-phieu-')), 'goi.zip');
  onTestFinished(() => rmSync(path.dirname(file), { recursive: true, force: true }));
  if (content) writeFileSync(file, content);
  return spawnSync(process.execPath, ['scripts/verify.mjs', file], { encoding: 'utf8' });
}

describe('the package of a count', () => {
  test('says what the minutes say, form by form', () => {
    expect(sheetOf(files)).toMatchObject({
      conference: count.conference.name,
      round: 1,
      forms: [
        {
          index: 1,
          title: 'đối với lãnh đạo Đảng',
          returned: 3,
          issued: 3,
          excluded: 0,
          excludedBallots: [],
          voided: [{ reason: 'spoiled' }],
          subjects: [
            { name: '1. Lê Hoàng Minh', high: 2, medium: 1, low: 0, invalid: 0 },
            { name: '2. Trần Thị Thu Hà', high: 0, medium: 0, low: 2, invalid: 1 },
          ],
        },
        {
          index: 2,
          returned: 2,
          subjects: [{ name: '2. Trần Thị Thu Hà', high: 1, medium: 0, low: 1, invalid: 0 }],
        },
      ],
    });
  });

  test('holds the file that each form’s code in the minutes names', () => {
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: unpacked(), stdio: 'pipe' });
  });

  test('is accepted by belenios-tool, folder by folder as the README says', () => {
    const folder = unpacked();

    for (const form of ['phieu-1', 'phieu-2', 'bo-phieu-thu/phieu-1', 'bo-phieu-thu/phieu-2'])
      expect(() =>
        execFileSync('belenios-tool', ['election', 'verify', '--dir', form], { cwd: folder, stdio: 'pipe' }),
      ).not.toThrow();
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(
      'belenios-tool election verify --dir phieu-1',
    );
  });

  test('names no voter', async () => {
    const voters = await sql<{ fullName: string }>('select "fullName" from "Voter"');
    const text = Object.values(files)
      .map((content) => strFromU8(content))
      .join('\n');

    expect(voters.length).toBeGreaterThan(0);
    expect(voters.filter(({ fullName }) => text.includes(fullName))).toEqual([]);
  });

  test('agrees when the command counts it again, and does not when a byte is changed', () => {
    const altered = bytes.slice();
    const place = Math.floor(bytes.length / 2);
    altered[place] = (altered[place] ?? 0) ^ 1;

    const agreed = runVerify(bytes);
    const refused = runVerify(altered);

    // Two forms, and the test of each.
    expect(agreed.stdout.match(/khớp \/ agrees/g)).toHaveLength(4);
    expect(agreed.stdout.match(/Test election \d: đối với lãnh đạo/g)).toHaveLength(2);
    expect(agreed.stdout).toMatch(/✓ Tất cả khớp với số liệu trong gói\. .*\n$/);
    expect(agreed.status).toBe(0);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/đã bị thay đổi|đã hỏng/);
  });

  test('that is not there is named, with its path', () => {
    const missing = runVerify(null);

    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(/Không có tệp .*goi\.zip.*There is no file/);
  });

  test('stands in the history each time it is downloaded', async () => {
    await exportPackage(count.headScope);

    const events = await sql(`select 1 from "AuditEvent" where type = 'package-downloaded'`);
    expect(events.length).toBeGreaterThanOrEqual(2);
  });

  test('says which cards were frozen and shown, whatever list the box holds by now', async () => {
    await sql(`update "CardStock" set fingerprint = 'as it was shown'`);

    const sheet = sheetOf(unzipSync(await exportedBytes(count.headScope)));
    expect(sheet?.forms.map(({ cardsFingerprint }) => cardsFingerprint)).toEqual([
      'as it was shown',
      'as it was shown',
    ]);
  });
});

describe('a box into which somebody put a ballot behind the door', () => {
  let foreign: string;

  beforeAll(async () => {
    await resetDatabase();
    count = await aCount({
      subjects: 1,
      voters: 3,
      marks: [[['high'], ['low']]],
      until: 'counted',
      beforeSealing: async (vote) => {
        const { boxId, electionUuid, election } = firstBox(vote);
        const { codes, publicCredentials } = someCards(1, electionUuid);
        foreign = aSealedBallot(election, codes[0] ?? '', ['low']);
        await sql(`insert into ballot_box.incoming (box_id, credential_hash, ballot) values ($1, $2, $3)`, [
          boxId,
          credentialHash(publicCredentials[0] ?? ''),
          foreign,
        ]);
      },
    });
    bytes = await exportedBytes(count.headScope);
    files = unzipSync(bytes);
  }, 60_000);

  test('gives it away in a folder of its own, to the letter, and the sheet names it', () => {
    const [place = ''] = sheetOf(files)?.forms[0]?.excludedBallots ?? [];

    expect(place).toMatch(/^phieu-khong-tinh\/phieu-1\/[0-9a-f]{64}\.json$/);
    expect(strFromU8(files[place] ?? new Uint8Array())).toBe(foreign);
    expect(sheetOf(files)).toMatchObject({ forms: [{ returned: 2, excluded: 1 }] });
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: unpacked(), stdio: 'pipe' });
  });

  test('agrees when the command counts it again, which says why the ballot is not counted', () => {
    const { stdout, status } = runVerify(bytes);

    expect(stdout).toContain('! 1 lá phiếu không tính vì thẻ không có trong danh sách đã chốt.');
    expect(stdout).toContain('✓ khớp / agrees');
    expect(status).toBe(0);
  });

  test('is accepted by belenios-tool, which does not read that folder', () => {
    expect(() =>
      execFileSync('belenios-tool', ['election', 'verify', '--dir', 'phieu-1'], {
        cwd: unpacked(),
        stdio: 'pipe',
      }),
    ).not.toThrow();
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('phieu-khong-tinh/');
  });
});

describe('before two members have confirmed the count', () => {
  beforeEach(resetDatabase);

  test.each(['draft', 'voting', 'sealed'] as const)(
    'a conference that is %s has no package',
    async (state) => {
      const { scope } = await aConference({ state });

      expect(await exportPackage(scope)).toEqual({ ok: false, error: { code: 'package-not-yet' } });
      expect(await sql(`select 1 from "AuditEvent" where type = 'package-downloaded'`)).toEqual([]);
    },
  );
});
