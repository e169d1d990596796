'use client';
import { useRouter } from 'next/navigation';
import type { RollCheckView } from '@/gate/electorate/electorate.loader';
import type { ImportView, ListsView, SubjectsView } from '@/gate/people/people.loader';
import { ElectorateScreen } from '@/screens/electorate/electorate-screen';
import { FormsScreen } from '@/screens/setup/forms-screen';
import { importPeopleJob } from '@/screens/setup/import-people-job';
import { ImportScreen } from '@/screens/setup/import-screen';
import { SubjectsScreen } from '@/screens/setup/subjects-screen';
import { VotersScreen } from '@/screens/setup/voters-screen';

/** After a save the counts in the menu are read anew. */
export function Subjects({ view }: { view: SubjectsView }) {
  return <SubjectsScreen view={view} onSaved={useRouter().refresh} />;
}

export function Voters({ view }: { view: ListsView }) {
  return <VotersScreen view={view} onSaved={useRouter().refresh} />;
}

export function Electorate({ view }: { view: RollCheckView }) {
  return <ElectorateScreen view={view} onSaved={useRouter().refresh} />;
}

export function Forms({ view }: { view: ListsView }) {
  return <FormsScreen view={view} onSaved={useRouter().refresh} />;
}

export function Import({ view }: { view: ImportView }) {
  return <ImportScreen job={importPeopleJob(view)} onSaved={useRouter().refresh} />;
}
