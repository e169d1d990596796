import 'server-only';
import type { SubjectDraft, VoterDraft } from '@/data/roll-repository';
import type { Roll } from '@/domain/conference/roll';
import type { KeptList } from '@/domain/importing/undo-import';
import type { Exemption } from '@/domain/person/exemption';
import { draftsOfVoters } from '@/data/voter-drafts';

/** A subject with all that is kept of them. */
export type KeptSubject = SubjectDraft & { exemption: Exemption | null };

/** The roll of voters as it stands, with the groups that each form holds. */
export function keptVoters(roll: Roll): KeptList<VoterDraft> {
  const names = new Map(roll.groups.map(({ id, name }) => [id, name]));
  return {
    people: draftsOfVoters(roll),
    forms: roll.forms.map(({ id, groupIds }) => ({
      id,
      holds: groupIds.flatMap((groupId) => names.get(groupId) ?? []),
    })),
  };
}

/** The subjects as they stand, those exempt after the others, with those that each form holds. */
export function keptSubjects(roll: Roll): KeptList<KeptSubject> {
  const polled = roll.subjects.map((subject) => ({ ...subject, exemption: null }));
  return {
    people: [...polled, ...roll.exempted].map(({ position: _position, ...subject }) => subject),
    forms: roll.forms.map(({ id, subjectIds }) => ({ id, holds: subjectIds })),
  };
}
