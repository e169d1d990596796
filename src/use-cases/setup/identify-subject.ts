import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import {
  enterPerson,
  linkSubject,
  lockRegister,
  personsNamed,
  registeredSubjects,
} from '@/data/person-repository';
import { transaction } from '@/data/transaction';
import type { PersonId, SubjectId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { isRehearsal } from '@/domain/conference/rehearsal';
import { mustStandIn } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { candidatesFor } from '@/domain/person/register';
import { settlePersons, type ThirdPlaceRefusal } from './settle-persons';

/** Which person of the register a subject is; null: somebody else of the same name. */
export type IdentifySubject = { subjectId: SubjectId; personId: PersonId | null };

/**
 * Cùng một người? Takes the answer of the officer. Refused where it would be the person's third place in the round, and
 * when the question is no longer open. The list itself does not change, nor its version.
 */
export async function identifySubject(
  scope: ConferenceScope,
  { subjectId, personId }: IdentifySubject,
): Promise<Result<null, WrongState | ThirdPlaceRefusal | { code: 'person-unknown' }>> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), ['draft']);
    if (!standing.ok) return standing;
    if (isRehearsal(standing.value)) return err({ code: 'person-unknown' });
    await lockRegister(tx);
    const subjects = await registeredSubjects(tx, scope.conferenceId);
    const subject = subjects.find((one) => one.subjectId === subjectId);
    if (!subject || subject.personId !== null) return err({ code: 'person-unknown' });
    const candidates = candidatesFor(subject, await personsNamed(tx, [subject.fullName]), subjects);
    const same = candidates.find(({ id }) => id === personId);
    if (personId !== null && !same) return err({ code: 'person-unknown' });
    await linkSubject(tx, scope, subjectId, personId ?? (await enterPerson(tx, subject)));
    const settled = await settlePersons(tx, scope, standing.value);
    if (!settled.ok) return settled;
    const name = subject.fullName;
    await recordEvent(
      tx,
      { conferenceId: scope.conferenceId, actor: scope.actor },
      same
        ? { type: 'subject-recognised', name, units: same.unitNames }
        : { type: 'subject-told-apart', name },
    );
    return ok(null);
  });
}
