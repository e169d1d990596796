import 'server-only';
import type { ColumnChoice } from '@/domain/importing/column-choice';
import type { ImportKind, PeopleKind } from '@/domain/importing/columns';
import type { KeptList, KeptPerson } from '@/domain/importing/undo-import';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Tx } from './transaction';

/** An import that can be undone, with the list before and after it. */
export type KeptImport<Person extends KeptPerson = KeptPerson> = {
  id: string;
  file: string;
  rowCount: number;
  importedAt: Date;
  importedBy: string;
  before: KeptList<Person>;
  after: KeptList<Person>;
};

/** Keeps one import of a conference's list. Not idempotent. */
export async function keepImport<Person extends KeptPerson>(
  tx: Tx,
  scope: ConferenceScope,
  kept: {
    kind: PeopleKind;
    file: string;
    rowCount: number;
    before: KeptList<Person>;
    after: KeptList<Person>;
  },
): Promise<void> {
  const { conferenceId, actor } = scope;
  await tx.listImport.create({
    data: {
      ...kept,
      before: toJson(kept.before),
      after: toJson(kept.after),
      conferenceId,
      importedBy: actor.name,
    },
  });
}

/** The latest import of this list that was not undone, or null. */
export async function latestImport<Person extends KeptPerson>(
  tx: Tx,
  scope: ConferenceScope,
  kind: PeopleKind,
): Promise<KeptImport<Person> | null> {
  const row = await tx.listImport.findFirst({
    where: { conferenceId: scope.conferenceId, kind, isUndone: false },
    orderBy: [{ importedAt: 'desc' }, { id: 'desc' }],
  });
  return (
    row && {
      ...row,
      before: row.before as unknown as KeptList<Person>,
      after: row.after as unknown as KeptList<Person>,
    }
  );
}

/** Marks an import as undone; false when it was already. */
export async function markUndone(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.listImport.updateMany({
    where: { id, isUndone: false },
    data: { isUndone: true },
  });
  return count === 1;
}

/** Keeps the columns somebody of the unit chose for a header of these labels. Idempotent; the latest choice counts. */
export async function rememberColumns(
  tx: Tx,
  organisationId: OrganisationId,
  kind: ImportKind,
  { shape, columns }: ColumnChoice,
): Promise<void> {
  await tx.columnChoice.upsert({
    where: { organisationId_kind_shape: { organisationId, kind, shape } },
    create: { organisationId, kind, shape, columns },
    update: { columns },
  });
}

/** The columns that were chosen by hand in this unit. */
export async function columnChoices(
  tx: Tx,
  organisationId: OrganisationId,
  kind: ImportKind,
): Promise<ColumnChoice[]> {
  const rows = await tx.columnChoice.findMany({ where: { organisationId, kind } });
  return rows.map(({ shape, columns }) => ({ shape, columns: columns as ColumnChoice['columns'] }));
}

/** As jsonb has it. */
function toJson(list: KeptList) {
  return JSON.parse(JSON.stringify(list)) as object;
}
