import 'server-only';
import { replaceForms, replaceSubjects, replaceVoters, rollOfConference } from '@/data/roll-repository';
import type { VoterDraft } from '@/data/roll-repository';
import type { Tx } from '@/data/transaction';
import type { CopiedSubject } from '@/domain/conference/copy';
import type { Roll } from '@/domain/conference/roll';
import type { SubjectId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';

type CopiedLists = { roll: Roll; people: readonly CopiedSubject[]; voters: readonly VoterDraft[] };

/**
 * Writes the lists of one conference into another, which has none yet: subjects, voters with their groups, and the forms
 * as they name both. Answers whose line became which.
 */
export async function copyLists(
  tx: Tx,
  into: ConferenceScope,
  { roll, people, voters }: CopiedLists,
): Promise<ReadonlyMap<SubjectId, SubjectId>> {
  await replaceSubjects(
    tx,
    into,
    people.map(({ subject: { position: _position, ...subject }, exemption }) => ({
      ...subject,
      exemption,
      id: null,
    })),
  );
  await replaceVoters(
    tx,
    into,
    voters.map((voter) => ({ ...voter, id: null })),
  );
  const made = await rollOfConference(tx, into.conferenceId);
  const newIds = pairIds([...roll.subjects, ...roll.exempted], [...made.subjects, ...made.exempted]);
  await replaceForms(
    tx,
    into,
    roll.forms.map((form) => ({
      ...form,
      id: null,
      subjectIds: form.subjectIds.flatMap((id) => newIds.get(id) ?? []),
      groupIds: groupsByName(form.groupIds, roll, made),
    })),
  );
  return newIds;
}

/** Whose line became which: both lists are in the same order. */
function pairIds(
  before: readonly { id: SubjectId }[],
  after: readonly { id: SubjectId }[],
): Map<SubjectId, SubjectId> {
  return new Map(
    before.flatMap(({ id }, index): [SubjectId, SubjectId][] => {
      const copy = after[index];
      return copy ? [[id, copy.id]] : [];
    }),
  );
}

function groupsByName(ids: Roll['forms'][number]['groupIds'], copied: Roll, made: Roll) {
  const names = copied.groups.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return made.groups.filter(({ name }) => names.includes(name)).map(({ id }) => id);
}
