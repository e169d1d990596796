import 'server-only';
import type { AuditEvent } from '@/domain/audit/audit-event';
import { usualSettings } from '@/domain/dossier/deadlines';
import type {
  DossierContact,
  DossierQuestion,
  DossierQuestionId,
  DossierRelease,
  DossierSettings,
} from '@/domain/dossier/dossier';
import type { ConferenceId, SubjectId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { DossierQuestion as QuestionRow } from '@/generated/prisma/client';
import { recordEvent } from './audit-log';
import { questionOriginNames } from './enum-names';
import type { Tx } from './transaction';

export type DossierCase = { settings: DossierSettings; release: DossierRelease | null };

/** What the conference settled about its dossiers, the usual where it settled nothing; and their release, if there was one. */
export async function dossierCaseOf(tx: Tx, conferenceId: ConferenceId): Promise<DossierCase> {
  const row = await tx.dossierCase.findUnique({ where: { conferenceId } });
  if (!row) return { settings: usualSettings, release: null };
  const { conferenceId: _of, releasedOn, releasedBy, gapsAcceptedBy, ...settings } = row;
  return { settings, release: releasedOn === null ? null : { releasedOn, releasedBy, gapsAcceptedBy } };
}

/** Saves the settings. What was released stays released. */
export async function saveDossierSettings(
  tx: Tx,
  scope: ConferenceScope,
  settings: DossierSettings,
): Promise<void> {
  const { conferenceId } = scope;
  await tx.dossierCase.upsert({
    where: { conferenceId },
    create: { conferenceId, ...settings },
    update: settings,
  });
  await record(tx, scope, { type: 'dossier-settings-changed' });
}

/** Writes the release once: false when there is one already. */
export async function saveRelease(
  tx: Tx,
  scope: ConferenceScope,
  release: DossierRelease,
  gaps: number,
): Promise<boolean> {
  const { conferenceId } = scope;
  await tx.dossierCase.upsert({ where: { conferenceId }, create: { conferenceId }, update: {} });
  const { count } = await tx.dossierCase.updateMany({
    where: { conferenceId, releasedOn: null },
    data: release,
  });
  if (count !== 1) return false;
  await record(tx, scope, { type: 'dossiers-released', gaps, acceptedBy: release.gapsAcceptedBy });
  return true;
}

/** How each subject is reached, where somebody wrote it down. */
export async function contactsOfConference(
  tx: Tx,
  conferenceId: ConferenceId,
): Promise<Map<SubjectId, DossierContact>> {
  const rows = await tx.dossierContact.findMany({ where: { subject: { conferenceId } } });
  return new Map(rows.map(({ subjectId, ...contact }) => [subjectId as SubjectId, contact]));
}

/** Saves how one subject is reached. The caller knows that the subject is of this conference. */
export async function saveContact(
  tx: Tx,
  scope: ConferenceScope,
  subject: { id: SubjectId; fullName: string },
  contact: DossierContact,
): Promise<void> {
  await tx.dossierContact.upsert({
    where: { subjectId: subject.id },
    create: { subjectId: subject.id, ...contact },
    update: contact,
  });
  await record(tx, scope, { type: 'dossier-contact-changed', name: subject.fullName });
}

/** Questions put to the subjects, in the order they were written down. */
export async function questionsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<DossierQuestion[]> {
  const rows = await tx.dossierQuestion.findMany({ where: { conferenceId }, orderBy: { id: 'asc' } });
  return rows.map(questionFromRow);
}

/** Writes a question down. Not idempotent. */
export async function createQuestion(
  tx: Tx,
  scope: ConferenceScope,
  { origin, ...question }: Omit<DossierQuestion, 'id' | 'answeredOn'>,
): Promise<void> {
  await tx.dossierQuestion.create({
    data: {
      ...question,
      origin: questionOriginNames.toStored(origin),
      conferenceId: scope.conferenceId,
    },
  });
}

/** Writes the day a question was forwarded or answered, once: false when that was done, or there is no such question. */
export async function settleQuestion(
  tx: Tx,
  scope: ConferenceScope,
  id: DossierQuestionId,
  step: { forwardedOn: string } | { answeredOn: string },
): Promise<boolean> {
  const open =
    'forwardedOn' in step ? { forwardedOn: null } : { answeredOn: null, forwardedOn: { not: null } };
  const { count } = await tx.dossierQuestion.updateMany({
    where: { id, conferenceId: scope.conferenceId, ...open },
    data: step,
  });
  return count === 1;
}

async function record(tx: Tx, scope: ConferenceScope, event: AuditEvent): Promise<void> {
  await recordEvent(tx, { conferenceId: scope.conferenceId, actor: scope.actor }, event);
}

function questionFromRow({ conferenceId: _of, ...row }: QuestionRow): DossierQuestion {
  return {
    ...row,
    id: row.id as DossierQuestionId,
    subjectId: row.subjectId as SubjectId,
    origin: questionOriginNames.fromStored(row.origin),
  };
}

/** Whose lines stand on each ballot form, by the form's index, in the order of the lines. Reads no roll. */
export async function subjectsByForm(tx: Tx, conferenceId: ConferenceId): Promise<Map<number, SubjectId[]>> {
  const rows = await tx.ballotForm.findMany({
    where: { conferenceId },
    select: {
      index: true,
      subjects: { orderBy: { subject: { position: 'asc' } }, select: { subjectId: true } },
    },
  });
  return new Map(
    rows.map(({ index, subjects }) => [index, subjects.map((line) => line.subjectId as SubjectId)]),
  );
}

/** Who is polled, in protocol order, without the roll of those who vote: nobody asks a dossier of the exempted. */
export async function polledSubjects(
  tx: Tx,
  conferenceId: ConferenceId,
): Promise<{ id: SubjectId; fullName: string; partyPost: string; governmentPost: string }[]> {
  const rows = await tx.subject.findMany({
    where: { conferenceId, exemption: null },
    orderBy: { position: 'asc' },
    select: { id: true, fullName: true, partyPost: true, governmentPost: true },
  });
  return rows.map(({ id, ...row }) => ({ ...row, id: id as SubjectId }));
}
