import { postsOf } from '@/domain/conference/roll';
import type { ImportMode, ReadyPerson } from '@/domain/importing/read-people';
import type { ListedPerson } from '@/domain/importing/tell-apart';
import { ok, type Result } from '@/domain/kernel/result';
import { importSubjectsAction, importVotersAction } from '@/gate/people/people.actions';
import type { ImportView } from '@/gate/people/people.loader';
import type { Refusal } from '../hall/use-refusal-sentence';

/** The conference's list that a sheet is read against. */
export type ListNow = { version: number; listed: readonly ListedPerson[]; knownGroups: readonly string[] };

type Sheet = { version: number; mode: ImportMode; file: string; people: readonly ReadyPerson[] };

/** Sends the people of a sheet to be saved; answers with the list as it is afterwards. */
export async function commitImport(view: ImportView, sheet: Sheet): Promise<Result<ListNow, Refusal>> {
  return view.kind === 'voters' ? commitVoters(view, sheet) : commitSubjects(view, sheet);
}

async function commitVoters({ conferenceId }: ImportView, sheet: Sheet): Promise<Result<ListNow, Refusal>> {
  const people = sheet.people.map(({ post, workUnit, groupNames, ...person }) => ({
    ...who(person),
    post,
    workUnit,
    groupNames: [...groupNames],
  }));
  const answer = await importVotersAction(conferenceId, { ...sheet, people });
  if (!answer.ok) return answer;
  const { version, voters, groups } = answer.value;
  return ok({ version, listed: voters, knownGroups: groups.map(({ name }) => name) });
}

async function commitSubjects({ conferenceId }: ImportView, sheet: Sheet): Promise<Result<ListNow, Refusal>> {
  const people = sheet.people.map(({ partyPost, governmentPost, shortPost, ...person }) => ({
    ...who(person),
    partyPost,
    governmentPost,
    shortPost,
  }));
  const answer = await importSubjectsAction(conferenceId, { ...sheet, people });
  if (!answer.ok) return answer;
  const { version, subjects } = answer.value;
  const listed = subjects.map((subject) => ({
    number: subject.position,
    fullName: subject.fullName,
    birthYear: subject.birthYear,
    post: postsOf(subject),
    workUnit: '',
  }));
  return ok({ version, listed, knownGroups: [] });
}

function who({ fullName, gender, birthYear }: Pick<ReadyPerson, 'fullName' | 'gender' | 'birthYear'>) {
  return {
    fullName,
    gender: gender ?? ('' as const),
    birthYear: birthYear === null ? '' : String(birthYear),
  };
}
