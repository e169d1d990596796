import 'server-only';
import type { ColumnChoice } from '@/domain/importing/column-choice';
import type { ImportKind, PeopleKind } from '@/domain/importing/columns';
import type { KeptList, KeptPerson } from '@/domain/importing/undo-import';
import type { KeptUnit, KeptUnits } from '@/domain/importing/undo-units';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { ConferenceScope, OrganisationScope } from '@/domain/kernel/scope';
import type { Tx } from './transaction';

/** An import that can be undone: which file, when and by whom. */
export type DoneImport = {
  id: string;
  file: string;
  rowCount: number;
  importedAt: Date;
  importedBy: string;
};

/** The same with the list of people before and after it. */
export type KeptImport<Person extends KeptPerson = KeptPerson> = DoneImport & {
  before: KeptList<Person>;
  after: KeptList<Person>;
};

const latest = [{ importedAt: 'desc' as const }, { id: 'desc' as const }];

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
    orderBy: latest,
  });
  return (
    row && {
      ...row,
      before: row.before as unknown as KeptList<Person>,
      after: row.after as unknown as KeptList<Person>,
    }
  );
}

/** Keeps one import of units below the unit of the scope. Not idempotent. */
export async function keepUnitsImport(
  tx: Tx,
  { organisationId, actor }: OrganisationScope,
  { file, rowCount, units }: { file: string; rowCount: number; units: KeptUnits },
): Promise<void> {
  const lists = { before: toJson(units.before), after: toJson(units.after) };
  await tx.listImport.create({
    data: { ...lists, file, rowCount, kind: 'units', organisationId, importedBy: actor.name },
  });
}

/** The latest import of units below this unit that was not undone, or null. */
export async function latestUnitsImport(
  tx: Tx,
  organisationId: OrganisationId,
): Promise<(DoneImport & { units: KeptUnits }) | null> {
  const row = await tx.listImport.findFirst({ where: { organisationId, isUndone: false }, orderBy: latest });
  return (
    row && {
      ...row,
      units: { before: row.before as unknown as KeptUnit[], after: row.after as unknown as KeptUnit[] },
    }
  );
}

/** How many imports of units there were below this unit, undone or not. */
export async function unitsImportCount(tx: Tx, organisationId: OrganisationId): Promise<number> {
  return tx.listImport.count({ where: { organisationId } });
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
function toJson(list: KeptList | readonly KeptUnit[]) {
  return JSON.parse(JSON.stringify(list)) as object;
}
