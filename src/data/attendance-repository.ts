import 'server-only';
import type { ConferenceId, VoterId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { attendanceNames } from './enum-names';
import type { Tx } from './transaction';

export type AttendanceStatus = 'present' | 'absent-excused' | 'absent-unexcused';

/** Điểm danh of one voter. There is no time in it, on purpose (docs/decisions/004). */
export type CheckIn = { voterId: VoterId; status: AttendanceStatus; reason: string };

/** All check-ins of the conference, by voter. */
export async function checkInsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<CheckIn[]> {
  const rows = await tx.checkIn.findMany({ where: { conferenceId } });
  return rows.map((row) => ({
    voterId: row.voterId as VoterId,
    status: attendanceNames.fromStored(row.status),
    reason: row.reason,
  }));
}

/**
 * Ticks one voter off, or corrects an earlier tick. Idempotent. Writes no audit entry: its time would tell in which
 * order voters came (docs/decisions/004). Returns false when the voter is not on this conference's roll.
 */
export async function saveCheckIn(tx: Tx, scope: ConferenceScope, checkIn: CheckIn): Promise<boolean> {
  const { conferenceId } = scope;
  const onRoll = await tx.voter.count({ where: { id: checkIn.voterId, conferenceId } });
  if (onRoll === 0) return false;
  const data = { status: attendanceNames.toStored(checkIn.status as never), reason: checkIn.reason };
  await tx.checkIn.upsert({
    where: { voterId: checkIn.voterId },
    create: { ...data, voterId: checkIn.voterId, conferenceId },
    update: data,
  });
  return true;
}

/** Takes a tick back. Idempotent. */
export async function removeCheckIn(tx: Tx, scope: ConferenceScope, voterId: VoterId): Promise<void> {
  await tx.checkIn.deleteMany({ where: { voterId, conferenceId: scope.conferenceId } });
}

/** How many voters of each ballot form are present: a card of each form is drawn by each of them. */
export async function presentByForm(tx: Tx, conferenceId: ConferenceId): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ formId: string; present: bigint }[]>`
    select form.id as "formId", count(distinct voter.id) as present
    from "BallotForm" form
    left join "BallotFormGroup" marks on marks."formId" = form.id
    left join "GroupMembership" seat on seat."groupId" = marks."groupId"
    left join "CheckIn" voter_in on voter_in."voterId" = seat."voterId" and voter_in.status = 'PRESENT'
    left join "Voter" voter on voter.id = voter_in."voterId"
    where form."conferenceId" = ${conferenceId}::uuid
    group by form.id`;
  return new Map(rows.map((row) => [row.formId, Number(row.present)]));
}
