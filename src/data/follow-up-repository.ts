import 'server-only';
import type { Decision, DecisionId, DecisionOnRecord } from '@/domain/follow-up/follow-up';
import type { ConferenceId, SubjectId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { measureNames } from './enum-names';
import type { Tx } from './transaction';

export type SubjectDecision = DecisionOnRecord & { subjectId: SubjectId };

/** Every line of the register about a conference, struck out and corrected ones among them, as they were written. */
export async function decisionsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<SubjectDecision[]> {
  const rows = await tx.followUpDecision.findMany({
    where: { conferenceId },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ conferenceId: _of, id, subjectId, measure, correctsId, ...line }) => ({
    ...line,
    id: id as DecisionId,
    subjectId: subjectId as SubjectId,
    measure: measure && measureNames.fromStored(measure),
    corrects: correctsId as DecisionId | null,
  }));
}

/** A new line; `measure` null strikes out the line it corrects. */
export type NewDecision = Omit<Decision, 'measure'> & {
  subjectId: SubjectId;
  measure: Decision['measure'] | null;
  corrects: DecisionId | null;
};

/** Appends a line; false when the line it corrects was corrected before. */
export async function addDecision(
  tx: Tx,
  scope: ConferenceScope,
  { measure, corrects, ...line }: NewDecision,
  recordedAt: Date,
): Promise<boolean> {
  const { count } = await tx.followUpDecision.createMany({
    data: [
      {
        ...line,
        conferenceId: scope.conferenceId,
        measure: measure && measureNames.toStored(measure),
        correctsId: corrects,
        recordedBy: scope.actor.name,
        recordedAt,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}
