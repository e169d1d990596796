import { postsOf } from '@/domain/conference/roll';
import type { ListRead } from '@/domain/importing/read-list';
import type { ReadyPerson } from '@/domain/importing/read-people';
import { ok, type Result } from '@/domain/kernel/result';
import { importSubjectsAction, importVotersAction, undoImportAction } from '@/gate/people/people.actions';
import type { ImportView } from '@/gate/people/people.loader';
import type { Refusal } from '../hall/use-refusal-sentence';
import type { ImportJob, ListNow, SheetToSave } from './import-job';

/** The voters or the subjects of a conference, as a list that can be filled from spreadsheets. */
export function importPeopleJob(view: ImportView): ImportJob {
  const { conferenceId, kind, version, last } = view;
  return {
    kind,
    list: { ...against(view), version, listed: view.listed, knownGroups: view.knownGroups },
    isOpen: view.mayEdit,
    listHref: `/conferences/${conferenceId}/${kind}`,
    templateHref: `/api/conferences/${conferenceId}/templates/${kind}`,
    defaultSuperior: '',
    last: last && {
      ...last,
      of: 'people',
      undo: (losing) => undoImportAction(conferenceId, { version, kind, importId: last.id, losing }),
    },
    commit: (sheet) => (kind === 'voters' ? commitVoters(view, sheet) : commitSubjects(view, sheet)),
  };
}

async function commitVoters(view: ImportView, sheet: SheetToSave): Promise<Result<ListNow, Refusal>> {
  const { read, ...told } = sheet;
  const people = peopleOf(read).map(({ post, workUnit, groupNames, ...person }) => ({
    ...who(person),
    post,
    workUnit,
    groupNames: [...groupNames],
  }));
  const answer = await importVotersAction(view.conferenceId, { ...told, people });
  if (!answer.ok) return answer;
  const { voters, groups } = answer.value;
  const knownGroups = groups.map(({ name }) => name);
  return ok({ ...against(view), version: answer.value.version, listed: voters, knownGroups });
}

async function commitSubjects(view: ImportView, sheet: SheetToSave): Promise<Result<ListNow, Refusal>> {
  const { read, ...told } = sheet;
  const people = peopleOf(read).map(({ partyPost, governmentPost, shortPost, ...person }) => ({
    ...who(person),
    partyPost,
    governmentPost,
    shortPost,
  }));
  const answer = await importSubjectsAction(view.conferenceId, { ...told, people });
  if (!answer.ok) return answer;
  const listed = answer.value.subjects.map((subject) => ({
    number: subject.position,
    fullName: subject.fullName,
    birthYear: subject.birthYear,
    post: postsOf(subject),
    workUnit: '',
  }));
  return ok({ ...against(view), version: answer.value.version, listed, knownGroups: [] });
}

function peopleOf(read: ListRead): readonly ReadyPerson[] {
  if (read.kind === 'units') throw new Error('A sheet of units was read where people are imported.');
  return read.ready;
}

function against({ kind, thisYear, choices }: ImportView) {
  return { kind, thisYear, choices };
}

function who({ fullName, gender, birthYear }: Pick<ReadyPerson, 'fullName' | 'gender' | 'birthYear'>) {
  return {
    fullName,
    gender: gender ?? ('' as const),
    birthYear: birthYear === null ? '' : String(birthYear),
  };
}
