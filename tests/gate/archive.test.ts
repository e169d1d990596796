import { unzipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Role } from '@/domain/kernel/scope';
import { setRetentionAction } from '@/gate/reporting/archive.actions';
import { destroyBallotsAction, orderDestructionAction } from '@/gate/reporting/destruction.actions';
import { loadArchive } from '@/gate/reporting/archive.loader';
import { answerArchive } from '@/gate/reporting/download-archive';
import { answerPackage } from '@/gate/reporting/download-package';
import { loadConferenceFrame } from '@/gate/setup/conference.loader';
import { aConference } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
import { anAccount } from '@tests/support/an-account';
import { resetDatabase, sql } from '@tests/support/database';

/** The cookies are the framework's; whose session they name is ours. */
const request = vi.hoisted((): { sessionId: string | null } => ({ sessionId: null }));
vi.mock('next-auth', () => ({
  getServerSession: () => Promise.resolve(request.sessionId ? { sessionId: request.sessionId } : null),
}));
vi.mock('next/headers', () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

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

test('the archive is taken by the officer alone, as a file that is written while it is sent', async () => {
  const marks = [[['high'], ['low']]] as const;
  const { conference } = await aCount({ subjects: 1, voters: 2, marks, until: 'reported' });
  const { conference: elsewhere } = await aConference({ state: 'reported' });
  const signedOut = await answerArchive(conference.id);
  expect(signedOut.status).toBe(401);
  expect(await signedOut.text()).toContain('Mời đăng nhập lại');
  for (const role of roles.filter((one) => one !== 'officer')) {
    await signInAs(role, conference);
    const refused = await answerArchive(conference.id);
    expect(refused.status, role).toBe(404);
    expect(await refused.text()).toContain('không có quyền');
  }
  await signInAs('officer', elsewhere);
  expect((await answerArchive(conference.id)).status).toBe(404);
  await signInAs('officer', conference);

  const answer = await answerArchive(conference.id);

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toMatch(/filename="ho-so-luu-tru-.*-21-6-2028\.zip"/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))).toEqual([
    ...['index.html', 'README.txt', 'goi-kiem-phieu.zip'],
    ...['nhat-ky/nhat-ky.html', 'nhat-ky/nhat-ky.jsonl', 'nhat-ky/chuoi.txt', 'nhat-ky/kiem-tra.sh'],
    'SHA256SUMS',
  ]);
  expect(await sql(`select 1 from "AuditEvent" where type = 'archive-downloaded'`)).toHaveLength(1);
}, 60_000);

test('the package of a count is for its committee and observers alone, from the minutes on', async () => {
  const marks = [[['high'], ['low']]] as const;
  const { conference } = await aCount({ subjects: 1, voters: 2, marks, until: 'announced' });
  const { conference: elsewhere } = await aConference({ state: 'in-session' });
  expect((await answerPackage(conference.id)).status).toBe(401);
  for (const role of ['administrator', 'officer', 'authority'] as const) {
    await signInAs(role, conference);
    expect((await answerPackage(conference.id)).status, role).toBe(404);
  }
  await signInAs('committee', elsewhere);
  expect((await answerPackage(conference.id)).status).toBe(404);
  const early = await answerPackage(elsewhere.id);
  expect(early.status).toBe(409);
  expect(await early.text()).toContain('sau khi hai thành viên xác nhận kết quả');

  for (const role of ['committee', 'observer'] as const) {
    await signInAs(role, conference);
    const answer = await answerPackage(conference.id);
    expect(answer.status, role).toBe(200);
    expect(Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))).toContain('count.json');
  }
}, 60_000);

test('before its time the download says when there is one, and the menu does not offer it', async () => {
  const { conference } = await aConference({ state: 'announced' });
  await signInAs('officer', conference);

  const answer = await answerArchive(conference.id);

  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('đã báo cáo cấp có thẩm quyền');
  expect(await loadConferenceFrame(conference.id)).toMatchObject({ hasArchive: false });
  expect(await loadArchive(conference.id)).toMatchObject({ isReady: false });
});

test('the term is set by the officer alone, and what is typed wrong is told by field', async () => {
  const { conference } = await aConference({ state: 'archived' });
  const form = { months: '60', basis: 'Kế hoạch số 15-KH/ĐU' };
  for (const role of roles.filter((one) => one !== 'officer')) {
    await signInAs(role, conference);
    expect(await setRetentionAction(conference.id, form), role).toEqual({
      ok: false,
      error: { code: 'not-allowed' },
    });
  }
  await signInAs('officer', conference);

  expect(await setRetentionAction(conference.id, { months: '0', basis: ' ' })).toMatchObject({
    error: { code: 'invalid-input', fields: { months: 'number', basis: 'required' } },
  });
  expect(await setRetentionAction(conference.id, { ...form, months: '1201' })).toMatchObject({
    error: { fields: { months: 'out-of-range' } },
  });
});

test('ballots are destroyed by officer and authority alone, and what is missing in the order is told by field', async () => {
  const { conference } = await aConference({ state: 'archived' });
  const empty = { fullName: '', position: '', capacity: '' };
  const form = {
    ...{
      decisionNumber: '',
      decidedOn: '31/2/2024',
      decidedBy: 'Ban Thường vụ',
      place: 'trụ sở',
      method: 'hủy',
    },
    ...{ copies: '0', withDossiers: false, participants: [empty], packets: [], keptBack: ' ' },
  };
  for (const role of ['administrator', 'committee', 'observer'] as const) {
    await signInAs(role, conference);
    const refused = { ok: false, error: { code: 'not-allowed' } };
    expect(await orderDestructionAction(conference.id, form), role).toEqual(refused);
    expect(await destroyBallotsAction(conference.id, { startedAt: '08:00' }), role).toEqual(refused);
  }
  await signInAs('authority', conference);
  expect(await loadConferenceFrame(conference.id)).toMatchObject({ hasArchive: true });
  expect(await loadArchive(conference.id)).toMatchObject({ mayKeep: false, destruction: { isDue: false } });

  expect(await orderDestructionAction(conference.id, form)).toMatchObject({
    error: {
      fields: {
        ...{ decisionNumber: 'required', decidedOn: 'date', copies: 'number' },
        'participants.0.fullName': 'required',
      },
    },
  });
  expect(await destroyBallotsAction(conference.id, { startedAt: '25:00' })).toMatchObject({
    error: { fields: { startedAt: 'time' } },
  });
});
