import 'server-only';
import type { CheckIn } from '@/domain/attendance/check-in';
import type { ConferenceId, VoterId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { CheckIn as CheckInRow } from '@/generated/prisma/client';
import { attendanceNames } from './enum-names';
import type { Tx } from './transaction';

/** Somebody at the door: a voter of the roll, and what is recorded of them. */
export type VoterAtDoor = { id: VoterId; fullName: string; checkIn: CheckIn | null };

/** Why it was unsaid that a voter had come, the last time. */
export type Correction = { voterId: VoterId; why: string };

/** All check-ins of the conference, by voter. */
export async function checkInsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<CheckIn[]> {
  const rows = await tx.checkIn.findMany({ where: { conferenceId } });
  return rows.flatMap((row) => checkInOf(row) ?? []);
}

/** Every voter of whom a tick was corrected, with the reason; in no order. */
export async function correctionsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<Correction[]> {
  const rows = await tx.checkIn.findMany({ where: { conferenceId, correction: { not: '' } } });
  return rows.map(({ voterId, correction }) => ({ voterId: voterId as VoterId, why: correction }));
}

function checkInOf(row: CheckInRow | null): CheckIn | null {
  if (!row?.status) return null;
  const status = attendanceNames.fromStored(row.status);
  return { voterId: row.voterId as VoterId, status, reason: row.reason };
}

/** The voter of this conference's roll, with what is recorded of them; null when nobody there has this id. */
export async function voterAtDoor(
  tx: Tx,
  scope: ConferenceScope,
  voterId: string,
): Promise<VoterAtDoor | null> {
  const row = await tx.voter.findFirst({
    where: { id: voterId, conferenceId: scope.conferenceId },
    select: { fullName: true, checkIn: true },
  });
  if (!row) return null;
  return { id: voterId as VoterId, fullName: row.fullName, checkIn: checkInOf(row.checkIn) };
}

/**
 * Ticks one voter off, or corrects an earlier tick. Idempotent. Writes no audit entry: its time would tell in which
 * order voters came (docs/decisions/004). `correction` is why an earlier tick was unsaid; empty keeps what was said
 * before. Returns false when the voter is not on this conference's roll.
 */
export async function saveCheckIn(
  tx: Tx,
  scope: ConferenceScope,
  checkIn: CheckIn,
  correction = '',
): Promise<boolean> {
  const { conferenceId } = scope;
  const onRoll = await tx.voter.count({ where: { id: checkIn.voterId, conferenceId } });
  if (onRoll === 0) return false;
  const data = {
    status: attendanceNames.toStored(checkIn.status),
    reason: checkIn.reason,
    ...(correction !== '' && { correction }),
  };
  await tx.checkIn.upsert({
    where: { voterId: checkIn.voterId },
    create: { ...data, voterId: checkIn.voterId, conferenceId },
    update: data,
  });
  return true;
}

/** Takes a tick back; what is kept is why, where a reason was given now or before. Idempotent. */
export async function removeCheckIn(
  tx: Tx,
  scope: ConferenceScope,
  voterId: VoterId,
  correction: string,
): Promise<void> {
  const where = { voterId, conferenceId: scope.conferenceId };
  if (correction !== '') await tx.checkIn.updateMany({ where, data: { correction } });
  await tx.checkIn.updateMany({
    where: { ...where, correction: { not: '' } },
    data: { status: null, reason: '' },
  });
  await tx.checkIn.deleteMany({ where: { ...where, correction: '' } });
}

/**
 * Rewrites attendance, and the roll whose rows carry the marks of its foreign-key checks, in the order of their ids
 * and in one transaction: what is left says who is present, not in which order they came (docs/decisions/004).
 * Call it in the transaction that opens the vote, before the state changes and freezes both. Idempotent.
 */
export async function forgetArrivalOrder(tx: Tx, scope: ConferenceScope): Promise<void> {
  const { conferenceId } = scope;
  const rows = await tx.checkIn.findMany({ where: { conferenceId }, orderBy: { voterId: 'asc' } });
  await tx.checkIn.deleteMany({ where: { conferenceId } });
  await tx.$executeRaw`update "Voter" set number = number where "conferenceId" = ${conferenceId}::uuid`;
  await tx.checkIn.createMany({ data: rows });
}

/** How many voters of each ballot form are present: a card of each form is drawn by each of them. */
export async function presentByForm(tx: Tx, conferenceId: ConferenceId): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ formId: string; present: bigint }[]>`
    select form.id as "formId", count(distinct voter.id) as present
    from "BallotForm" form
    left join "BallotFormGroup" marks on marks."formId" = form.id
    left join "GroupMembership" seat on seat."groupId" = marks."groupId"
    left join "CheckIn" voter_in on voter_in."voterId" = seat."voterId" and voter_in.status in ('PRESENT', 'LATE')
    left join "Voter" voter on voter.id = voter_in."voterId"
    where form."conferenceId" = ${conferenceId}::uuid
    group by form.id`;
  return new Map(rows.map((row) => [row.formId, Number(row.present)]));
}
