import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role } from '@/domain/kernel/scope';
import type { Grant } from '@/domain/organisation/account';
import { answerReader, answerStaffFile, answerTablet } from '@/gate/dossier/answer-file';
import { receivePiece } from '@/gate/dossier/receive-piece';
import { countWrongLink, mayKnockAgain } from '@/gate/dossier/reading-pace';
import { beginUpload } from '@/use-cases/dossier/begin-upload';
import { showDossiers } from '@/use-cases/dossier/show-dossiers';
import { aConference } from '@tests/support/a-conference';
import { announced, sendPaper, valueOf } from '@tests/support/a-dossier';
import { anAccount } from '@tests/support/an-account';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase } from '@tests/support/database';
import { aPdf } from '@tests/support/some-papers';

const request = vi.hoisted((): { sessionId: string | null } => ({ sessionId: null }));
vi.mock('next-auth', () => ({
  getServerSession: () => Promise.resolve(request.sessionId ? { sessionId: request.sessionId } : null),
}));

beforeEach(async () => {
  await resetDatabase();
  request.sessionId = null;
});

async function signInAs(role: Role, place: Omit<Grant, 'role'>): Promise<void> {
  request.sessionId = (await anAccount({ grants: [{ role, ...place }] })).sessionId;
}

async function aPaper() {
  const built = await aConference();
  const subjectId = built.roll.subjects[0]?.id ?? null;
  valueOf(await sendPaper(built.scope, { subjectId, item: 'report', name: 'Báo cáo "mật".pdf' }));
  const [file] = (await showDossiers(built.scope)).facts.files;
  if (!file) throw new Error('Nothing was kept.');
  return { ...built, subjectId, file };
}

const ofUnit = (organisationId: Grant['organisationId']) => ({ organisationId, conferenceId: null });

describe('who may open a paper', () => {
  test('an officer of the unit, under headers that let nothing in it run', async () => {
    const { conference, file } = await aPaper();
    await signInAs('officer', ofUnit(conference.organisationId));

    const answer = await answerStaffFile(conference.id, file.id);

    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(aPdf()))).toBe(true);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^inline; filename="[\x20-\x7e]+"; filename\*=/,
    );
  });

  test.each(['administrator', 'committee', 'observer'] as const)('not the %s', async (role) => {
    const { conference, file } = await aPaper();
    const { organisationId, id } = conference;
    await signInAs(role, { organisationId, conferenceId: role === 'administrator' ? null : id });

    expect((await answerStaffFile(id, file.id)).status).toBe(404);
  });

  test('not an officer of another unit, and nobody who is not signed in', async () => {
    const { conference, file } = await aPaper();

    expect((await answerStaffFile(conference.id, file.id)).status).toBe(401);
    await signInAs('officer', ofUnit(await anOrganisation()));
    expect((await answerStaffFile(conference.id, file.id)).status).toBe(404);
  });

  test('no reader without a link, and no tablet outside the vote', async () => {
    const { conference, file } = await aPaper();
    const asked = new Request('http://hall/');

    expect((await answerReader(asked, 'khong-co', file.id)).status).toBe(404);
    expect((await answerTablet(conference.id, file.id)).status).toBe(404);
  });
});

describe('who may send a piece', () => {
  async function anUpload() {
    const built = await aPaper();
    const bytes = aPdf({ text: 'Moi' });
    const paper = announced({ subjectId: built.subjectId, item: 'explanation', bytes });
    const { fileId } = valueOf(await beginUpload(built.scope, paper));
    const send = (length = bytes.length) =>
      receivePiece(
        new Request('http://hall/', {
          method: 'PUT',
          body: new Uint8Array(bytes),
          headers: { 'content-length': String(length) },
        }),
        { conferenceId: built.conference.id, fileId, index: '0' },
      );
    return { ...built, send };
  }

  test('an officer of the unit, within what was announced', async () => {
    const { conference, send } = await anUpload();
    await signInAs('officer', ofUnit(conference.organisationId));

    expect((await send(10_000_000)).status).toBe(413);
    expect((await send()).status).toBe(204);
    expect((await send()).status).toBe(204);
  });

  test('nobody else', async () => {
    const { conference, send } = await anUpload();

    expect((await send()).status).toBe(401);
    await signInAs('authority', ofUnit(conference.organisationId));
    expect((await send()).status).toBe(404);
  });
});

test('whoever tries link after link is slowed down; a hall that reads is not', async () => {
  const from = (place: string) => new Headers({ 'x-forwarded-for': place });
  for (let tried = 0; tried < 25; tried += 1) await countWrongLink(from('10.0.0.66'));
  for (let opened = 0; opened < 400; opened += 1) await mayKnockAgain(from('10.0.0.1'));

  expect(await mayKnockAgain(from('10.0.0.66'))).toBe(false);
  expect(await mayKnockAgain(from('10.0.0.1'))).toBe(true);
});
