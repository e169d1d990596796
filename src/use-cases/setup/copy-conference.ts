import 'server-only';
import { conferenceInScope, createConference } from '@/data/conference-repository';
import { linkSubject, lockRegister, registeredSubjects } from '@/data/person-repository';
import { replaceForms, replaceSubjects, replaceVoters, rollOfConference } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import { copiedRoll, renamedForRound, type CopiedSubject } from '@/domain/conference/copy';
import type { Roll } from '@/domain/conference/roll';
import type { ConferenceId, SubjectId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
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
 * checked against the rules of the new year. Refused at somebody's third place of the new round. Not idempotent.
 */
export async function copyConference(
  scope: ConferenceScope,
  { heldOn, roundYear, legalBases, leftOut }: CopyConference,
): Promise<Result<{ conferenceId: ConferenceId }, ThirdPlaceRefusal>> {
  return transaction(async (tx) => {
    await lockRegister(tx);
    const source = await conferenceInScope(tx, scope);
    const roll = await rollOfConference(tx, scope.conferenceId);
    const checked = await checkedPeople(tx, source, roll, { heldOn, roundYear });
    const people = checked.filter(({ subject }) => !leftOut.includes(subject.id));
    const name = renamedForRound(source.name, source.roundYear, roundYear);
    const details = { ...detailsOf(source, []).details, name, heldOn, roundYear };
    const conferenceId = await createConference(tx, scope, details, legalBases);
    const inCopy: ConferenceScope = { ...scope, conferenceId };
    await copyLists(tx, { from: scope, into: inCopy }, copiedRoll(roll, people), people);
    const settled = await settlePersons(tx, inCopy, { roundYear });
    return settled.ok ? ok({ conferenceId }) : settled;
  });
}

type Between = { from: ConferenceScope; into: ConferenceScope };

async function copyLists(
  tx: Tx,
  { from, into }: Between,
  copied: Roll,
  people: readonly CopiedSubject[],
): Promise<void> {
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
    draftsOfVoters(copied).map((voter) => ({ ...voter, id: null })),
  );
  const made = await rollOfConference(tx, into.conferenceId);
  const newIds = pairIds([...copied.subjects, ...copied.exempted], [...made.subjects, ...made.exempted]);
  const registered = await registeredSubjects(tx, from.conferenceId);
  for (const { subjectId, personId } of registered) {
    const copy = newIds.get(subjectId);
    if (copy) await linkSubject(tx, into, copy, personId);
  }
  await replaceForms(
    tx,
    into,
    copied.forms.map((form) => ({
      ...form,
      id: null,
      subjectIds: form.subjectIds.flatMap((id) => newIds.get(id) ?? []),
      groupIds: groupsByName(form.groupIds, copied, made),
    })),
  );
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
