import 'server-only';
import { conferenceInScope } from '@/data/conference-repository';
import { personsByIds, registeredSubjects } from '@/data/person-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading, type Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { checkForCopy, copiedRoll, type CopiedSubject } from '@/domain/conference/copy';
import type { ReadinessLine } from '@/domain/conference/readiness-line';
import { readinessToConvene } from '@/domain/conference/readiness-to-convene';
import type { Roll } from '@/domain/conference/roll';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { PollTime } from '@/domain/person/exemption';
import { nextSlot } from '@/domain/person/register';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

/** What would be taken over from an earlier conference, and what needs a decision before it is. */
export type CopyReview = {
  people: readonly CopiedSubject[];
  legalBases: readonly string[];
  counts: { voters: number; groups: number; forms: number };
  /** What would block convening, or is worth a look, in the copy. */
  lines: readonly ReadinessLine[];
};

/** Checks the people of an earlier conference against the rules of the new time. Writes nothing. */
export async function reviewCopy(scope: ConferenceScope, poll: PollTime): Promise<Result<CopyReview, never>> {
  return reading(async (tx) => {
    const source = await conferenceInScope(tx, scope);
    const roll = await rollOfConference(tx, scope.conferenceId);
    const people = await checkedPeople(tx, source, roll, poll);
    const copied = copiedRoll(roll, people);
    const lines = readinessToConvene({ ...source, ...poll }, copied, vietnamDay(now()));
    return ok({
      people,
      legalBases: roll.legalBases.map(({ citation }) => citation),
      counts: { voters: roll.voters.length, groups: roll.groups.length, forms: roll.forms.length },
      lines: lines.filter(({ state }) => state === 'blocks' || state === 'attention'),
    });
  });
}

/** Everybody on the earlier list as the new time has them, the third places of the register included. */
export async function checkedPeople(
  tx: Tx,
  source: Conference,
  roll: Roll,
  poll: PollTime,
): Promise<CopiedSubject[]> {
  const registered = await registeredSubjects(tx, source.id);
  const persons = await personsByIds(
    tx,
    registered.flatMap(({ personId }) => personId ?? []),
  );
  const hasNoPlaceLeft = ({ subject }: CopiedSubject) => {
    const personId = registered.find(({ subjectId }) => subjectId === subject.id)?.personId;
    const person = persons.find(({ id }) => id === personId);
    return person !== undefined && !nextSlot(person, poll.roundYear).ok;
  };
  return checkForCopy(roll, source, poll).map((one) =>
    one.exemption === null && hasNoPlaceLeft(one) ? { ...one, change: 'third-place' } : one,
  );
}
