import 'server-only';
import { conferenceInScope, createConference } from '@/data/conference-repository';
import { linkSubject, lockRegister, registeredSubjects } from '@/data/person-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { copiedRoll, renamedForRound } from '@/domain/conference/copy';
import { mustBeReal } from '@/domain/conference/rehearsal';
import type { ConferenceId, SubjectId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { copyLists } from './copy-lists';
import { checkedPeople } from './review-copy';
import { settlePersons, type ThirdPlaceRefusal } from './settle-persons';
import { detailsOf } from './show-details';
import { draftsOfVoters } from '@/data/voter-drafts';

export type CopyConference = {
  heldOn: string;
  roundYear: number;
  legalBases: readonly string[];
  /** Subjects of the earlier list who are not taken over. */
  leftOut: readonly SubjectId[];
};

/**
 * Tạo từ hội nghị trước: a draft of the same unit with details, people, groups and forms of the conference in scope,
 * checked against the rules of the new year. Refused at somebody's third place of the new round, and from a rehearsal.
 * Not idempotent.
 */
export async function copyConference(
  scope: ConferenceScope,
  { heldOn, roundYear, legalBases, leftOut }: CopyConference,
): Promise<Result<{ conferenceId: ConferenceId }, ThirdPlaceRefusal | { code: 'only-a-rehearsal' }>> {
  return transaction(async (tx) => {
    await lockRegister(tx);
    const real = mustBeReal(await conferenceInScope(tx, scope));
    if (!real.ok) return real;
    const source = real.value;
    const roll = await rollOfConference(tx, scope.conferenceId);
    const checked = await checkedPeople(tx, source, roll, { heldOn, roundYear });
    const people = checked.filter(({ subject }) => !leftOut.includes(subject.id));
    const name = renamedForRound(source.name, source.roundYear, roundYear);
    const details = { ...detailsOf(source, []).details, name, heldOn, roundYear };
    const conferenceId = await createConference(tx, scope, details, legalBases);
    const inCopy: ConferenceScope = { ...scope, conferenceId };
    const copied = copiedRoll(roll, people);
    const newIds = await copyLists(tx, inCopy, { roll: copied, people, voters: draftsOfVoters(copied) });
    for (const { subjectId, personId } of await registeredSubjects(tx, scope.conferenceId)) {
      const copy = newIds.get(subjectId);
      if (copy) await linkSubject(tx, inCopy, copy, personId);
    }
    const settled = await settlePersons(tx, inCopy, { roundYear, rehearsal: null });
    return settled.ok ? ok({ conferenceId }) : settled;
  });
}
