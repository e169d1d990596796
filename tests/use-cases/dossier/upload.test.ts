import { beforeEach, describe, expect, test } from 'vitest';
import { usualSettings } from '@/domain/dossier/deadlines';
import { beginUpload } from '@/use-cases/dossier/begin-upload';
import { finishUpload } from '@/use-cases/dossier/finish-upload';
import { keepPiece } from '@/use-cases/dossier/keep-piece';
import { openFile } from '@/use-cases/dossier/open-file';
import { recordSignatures } from '@/use-cases/dossier/record-signatures';
import { releaseDossiers } from '@/use-cases/dossier/release-dossiers';
import { removeFile } from '@/use-cases/dossier/remove-file';
import { saveSettings } from '@/use-cases/dossier/save-settings';
import { showDossiers } from '@/use-cases/dossier/show-dossiers';
import { aConference, takenTo, type BuiltConference } from '@tests/support/a-conference';
import { announced, sendPaper, sendPieces, valueOf, wholeDossiers } from '@tests/support/a-dossier';
import { resetDatabase, sql } from '@tests/support/database';
import { aPdf, aPng } from '@tests/support/some-papers';

beforeEach(resetDatabase);

const signed = { signedByDeclarer: true, signedByReceiver: true };
const first = ({ roll }: BuiltConference) => {
  const [subject] = roll.subjects;
  if (!subject) throw new Error('Nobody is polled.');
  return subject.id;
};
const filesOf = async ({ scope }: BuiltConference) => (await showDossiers(scope)).facts.files;

describe('taking a paper in', () => {
  test('it comes back byte for byte, under a safe name, with its hash', async () => {
    const built = await aConference({ state: 'convened' });
    const bytes = aPdf({ padding: 600_000 });
    valueOf(
      await sendPaper(built.scope, {
        subjectId: first(built),
        item: 'report',
        bytes,
        name: '../BC_\u202ENguyễn.pdf',
      }),
    );

    const [file] = await filesOf(built);
    if (!file) throw new Error('Nothing was kept.');
    const { pieces } = valueOf(await openFile(built.scope, { fileId: file.id }));
    const read: Uint8Array[] = [];
    for await (const piece of pieces) read.push(piece);

    expect(read).toHaveLength(3);
    expect(Buffer.concat(read).equals(Buffer.from(bytes))).toBe(true);
    expect(file).toMatchObject({ name: 'BC_Nguyễn.pdf', kind: 'pdf', version: 1, size: bytes.length });
  });

  test('an upload that was broken off goes on where it was, and the same pieces again change nothing', async () => {
    const built = await aConference({ state: 'convened' });
    const bytes = aPdf({ padding: 600_000 });
    const paper = announced({ subjectId: first(built), item: 'report', bytes });
    const begun = valueOf(await beginUpload(built.scope, paper));
    await sendPieces(built.scope, begun.fileId, bytes, [1]);
    const early = await finishUpload(built.scope, { fileId: begun.fileId, ...signed });

    const again = valueOf(await beginUpload(built.scope, paper));
    await sendPieces(built.scope, again.fileId, bytes, [0, 1, 2]);
    const finish = () => finishUpload(built.scope, { fileId: again.fileId, ...signed });

    expect(early).toEqual({ ok: false, error: { code: 'upload-incomplete' } });
    expect(again).toEqual({ fileId: begun.fileId, missing: [0, 2] });
    expect(await finish()).toEqual({ ok: true, value: null });
    expect(await finish()).toEqual({ ok: true, value: null });
    expect(await filesOf(built)).toHaveLength(1);
  });

  test.each([
    ['what it is not', Buffer.from('MZ this is a program'), 'file-kind-unknown'],
    ['cut short', aPdf().subarray(0, -60), 'file-damaged'],
  ])('a file that is %s is refused and forgotten', async (_what, bytes, code) => {
    const built = await aConference();

    const answer = await sendPaper(built.scope, { subjectId: first(built), item: 'report', bytes });

    expect(answer).toEqual({ ok: false, error: { code } });
    expect(await sql('select 1 from "DossierChunk"')).toEqual([]);
  });

  test('pieces that are not what was announced are refused', async () => {
    const built = await aConference();
    const bytes = aPdf();
    const { fileId } = valueOf(
      await beginUpload(built.scope, announced({ subjectId: first(built), item: 'report', bytes })),
    );
    const kept = (index: number, piece: Uint8Array) =>
      keepPiece(built.scope, { fileId, index, bytes: piece });

    expect(await kept(0, bytes.subarray(1))).toMatchObject({ error: { code: 'upload-incomplete' } });
    expect(await kept(1, bytes)).toMatchObject({ error: { code: 'upload-incomplete' } });
    const other = Uint8Array.from(bytes).fill(65);
    valueOf(await kept(0, other));
    expect(await finishUpload(built.scope, { fileId, ...signed })).toMatchObject({
      error: { code: 'file-damaged' },
    });
  });

  test('the size is a setting, up to the last byte', async () => {
    const built = await aConference();
    valueOf(await saveSettings(built.scope, { ...usualSettings, largestFileMegabytes: 1 }));
    const announce = (size: number) =>
      beginUpload(built.scope, { ...announced({ subjectId: first(built), item: 'report' }), size });

    expect((await announce(1024 * 1024)).ok).toBe(true);
    expect(await announce(1024 * 1024 + 1)).toMatchObject({
      error: { code: 'file-too-large', megabytes: 1 },
    });
    expect(await announce(0)).toMatchObject({ error: { code: 'file-empty' } });
  });

  test('nobody can hand in for a subject of another conference', async () => {
    const built = await aConference();
    const other = await aConference();
    const paper = announced({ subjectId: first(other), item: 'report' });

    expect(await beginUpload(built.scope, paper)).toMatchObject({ error: { code: 'paper-unknown' } });
  });

  test('two files for one paper at once become two versions', async () => {
    const built = await aConference();
    const place = { subjectId: first(built), item: 'report' } as const;

    await Promise.all([
      sendPaper(built.scope, { ...place, bytes: aPdf({ text: 'mot' }) }),
      sendPaper(built.scope, { ...place, bytes: aPdf({ text: 'hai' }) }),
      sendPaper(built.scope, { ...place, bytes: aPng() }),
    ]);

    expect((await filesOf(built)).map(({ version }) => version)).toEqual([1, 2, 3]);
  });
});

describe('versions of a paper', () => {
  test('before the release the former ones are kept and can come back; the release drops them', async () => {
    const built = await aConference({ state: 'convened' });
    await wholeDossiers(built.scope, built.roll);
    const place = { subjectId: first(built), item: 'report' } as const;
    for (const text of ['hai', 'ba'])
      valueOf(await sendPaper(built.scope, { ...place, bytes: aPdf({ text }) }));
    const versions = async () =>
      (await filesOf(built)).filter(
        ({ item, subjectId }) => item === 'report' && subjectId === place.subjectId,
      );
    const third = (await versions()).find(({ version }) => version === 3);
    if (!third) throw new Error('There is no third version.');

    valueOf(await removeFile(built.scope, { fileId: third.id }));
    const before = (await versions()).map(({ version }) => version);
    valueOf(await releaseDossiers(built.scope, { gapsAcceptedBy: '', gapsSeen: 0 }));
    const after = (await versions()).map(({ version }) => version);

    expect(before).toEqual([1, 2]);
    expect(after).toEqual([2]);
  });

  test('after the release a new version needs a reason, the former stays, and nothing is removed', async () => {
    const built = await aConference({ state: 'convened' });
    await wholeDossiers(built.scope, built.roll);
    valueOf(await releaseDossiers(built.scope, { gapsAcceptedBy: '', gapsSeen: 0 }));
    const place = { subjectId: first(built), item: 'report' } as const;
    const bytes = aPdf({ text: 'dinh chinh' });

    const without = await sendPaper(built.scope, { ...place, bytes });
    valueOf(await sendPaper(built.scope, { ...place, bytes, reason: 'Đính chính số liệu' }));
    const explanation = await sendPaper(built.scope, { ...place, item: 'explanation' });
    const [file] = await filesOf(built);
    const removed = file && (await removeFile(built.scope, { fileId: file.id }));

    expect(without).toMatchObject({ error: { code: 'reason-needed' } });
    expect(explanation.ok).toBe(true);
    expect(removed).toMatchObject({ error: { code: 'dossiers-released' } });
    const versions = (await filesOf(built)).filter(
      ({ item, subjectId }) => item === 'report' && subjectId === place.subjectId,
    );
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
      [1, ''],
      [2, 'Đính chính số liệu'],
    ]);
  });

  test('a declaration is whole once both have signed, which can be written down later', async () => {
    const built = await aConference({ subjects: 1 });
    const place = { subjectId: first(built), item: 'asset-declaration' } as const;
    valueOf(await sendPaper(built.scope, { ...place, signedByReceiver: false }));
    const code = async () =>
      (await showDossiers(built.scope)).board.rows[0]?.papers['asset-declaration'].code;
    const [file] = await filesOf(built);
    if (!file) throw new Error('Nothing was kept.');

    const before = await code();
    valueOf(await recordSignatures(built.scope, { fileId: file.id, ...signed }));

    expect([before, await code()]).toEqual(['unsigned', 'received']);
  });
});

test('once voting is open nothing is taken in, released or removed, not even past the rules', async () => {
  const built = await aConference({ state: 'in-session' });
  valueOf(await sendPaper(built.scope, { subjectId: first(built), item: 'report' }));
  const [file] = await filesOf(built);
  await takenTo(built.scope, 'voting');

  const late = await sendPaper(built.scope, { subjectId: first(built), item: 'explanation' });
  const removed = file && (await removeFile(built.scope, { fileId: file.id }));

  expect(late).toMatchObject({ error: { code: 'wrong-state' } });
  expect(removed).toMatchObject({ error: { code: 'wrong-state' } });
  await expect(sql('delete from "DossierFile"')).rejects.toThrow('frozen once voting has opened');
});
