import 'server-only';
import { conferenceInScope } from '@/data/conference-repository';
import { columnChoices, latestImport } from '@/data/import-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { Roll } from '@/domain/conference/roll';
import type { ColumnChoice } from '@/domain/importing/column-choice';
import type { PeopleKind } from '@/domain/importing/columns';
import { lostByUndo, type LostByUndo } from '@/domain/importing/undo-import';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { keptSubjects, keptVoters } from './kept-lists';

/** The latest import of a list, and what undoing it now would take away. */
export type LastImport = {
  id: string;
  file: string;
  rows: number;
  at: Date;
  by: string;
  lost: LostByUndo;
};

export type ImportToShow = {
  conference: Conference;
  roll: Roll;
  choices: readonly ColumnChoice[];
  last: LastImport | null;
};

/** A list to import into: as it stands, the columns chosen by hand before, and the import that can be undone. */
export async function showImport(scope: ConferenceScope, kind: PeopleKind): Promise<ImportToShow> {
  return reading(async (tx) => {
    // The version is read before the lists: see showLists.
    const conference = await conferenceInScope(tx, scope);
    const roll = await rollOfConference(tx, scope.conferenceId);
    const kept = await latestImport(tx, scope, kind);
    const now = kind === 'voters' ? keptVoters(roll) : keptSubjects(roll);
    return {
      conference,
      roll,
      choices: await columnChoices(tx, scope.organisationId, kind),
      last: kept && {
        id: kept.id,
        file: kept.file,
        rows: kept.rowCount,
        at: kept.importedAt,
        by: kept.importedBy,
        lost: lostByUndo(kept.after.people, now.people),
      },
    };
  });
}
