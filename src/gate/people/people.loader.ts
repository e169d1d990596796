import 'server-only';
import type { PeopleKind } from '@/domain/importing/columns';
import type { ListedPerson } from '@/domain/importing/tell-apart';
import { postsOf, type Roll } from '@/domain/conference/roll';
import { showImport, type LastImport } from '@/use-cases/setup/show-import';
import { showRegister } from '@/use-cases/setup/show-register';
import { showLists } from '@/use-cases/setup/show-lists';
import { mayEnter } from '../session/authorise';
import { enterConferencePage } from '../session/enter-page';

/** The lists of a conference, and whether this person may change them now. */
export async function loadLists(conferenceId: string) {
  const { scope, account } = await enterConferencePage(conferenceId, 'conference.read');
  const { conference, roll } = await showLists(scope);
  const isOfficer = await mayEnter(account, conference, 'conference.prepare');
  return {
    conferenceId,
    version: conference.version,
    state: conference.state,
    isOfficer,
    mayEdit: isOfficer && conference.state === 'draft',
    subjects: roll.subjects,
    exempted: roll.exempted,
    poll: { heldOn: conference.heldOn, roundYear: conference.roundYear },
    groups: roll.groups,
    voters: roll.voters,
    forms: roll.forms,
  };
}

/** The list of subjects, and for the officer what the register of persons asks and knows about them. */
export async function loadSubjects(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'conference.read');
  const lists = await loadLists(conferenceId);
  const register = lists.isOfficer ? await showRegister(scope) : { questions: [], elsewhere: [] };
  return { ...lists, register };
}

/** What the preview of a sheet is read against. Only for officers. */
export async function loadImport(conferenceId: string, kind: PeopleKind) {
  const { scope } = await enterConferencePage(conferenceId, 'conference.prepare');
  const { conference, roll, choices, last } = await showImport(scope, kind);
  return {
    conferenceId,
    kind,
    choices,
    last,
    version: conference.version,
    mayEdit: conference.state === 'draft',
    thisYear: Number(conference.heldOn.slice(0, 4)),
    knownGroups: kind === 'voters' ? roll.groups.map(({ name }) => name) : [],
    listed: kind === 'voters' ? listedVoters(roll) : listedSubjects(roll),
  };
}

function listedVoters({ voters }: Roll): ListedPerson[] {
  return voters.map(({ number, fullName, birthYear, post, workUnit }) => ({
    number,
    fullName,
    birthYear,
    post,
    workUnit,
  }));
}

function listedSubjects({ subjects, exempted }: Roll): ListedPerson[] {
  return [...subjects, ...exempted].map((subject) => ({
    number: subject.position,
    fullName: subject.fullName,
    birthYear: subject.birthYear,
    post: postsOf(subject),
    workUnit: '',
  }));
}

export type SubjectsView = Awaited<ReturnType<typeof loadSubjects>>;
export type ListsView = Awaited<ReturnType<typeof loadLists>>;
export type ImportView = Awaited<ReturnType<typeof loadImport>>;
export type { LastImport };
