import 'server-only';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import { peopleTemplate, type TemplatePerson } from '@/documents/xlsx/people-template';
import type { Roll } from '@/domain/conference/roll';
import type { PeopleKind } from '@/domain/importing/columns';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** The .xlsx an officer fills in; `filled` with the people who are on the list now. */
export async function drawPeopleTemplate(
  scope: ConferenceScope,
  { kind, filled }: { kind: PeopleKind; filled: boolean },
): Promise<Uint8Array> {
  if (!filled) return peopleTemplate(kind, []);
  const roll = await reading((tx) => rollOfConference(tx, scope.conferenceId));
  return peopleTemplate(kind, kind === 'voters' ? votersOf(roll) : subjectsOf(roll));
}

function votersOf({ voters, groups }: Roll): TemplatePerson[] {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return voters.map((voter) => ({
    ...voter,
    groupNames: voter.groupIds.flatMap((id) => names.get(id) ?? []),
    partyPost: '',
    governmentPost: '',
    shortPost: '',
  }));
}

function subjectsOf({ subjects }: Roll): TemplatePerson[] {
  return subjects.map((subject) => ({ ...subject, post: '', workUnit: '', groupNames: [] }));
}
