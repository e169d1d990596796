import { ok, type Result } from '@/domain/kernel/result';
import { importUnitsAction, undoUnitsImportAction } from '@/gate/units/units.actions';
import type { UnitsImportView } from '@/gate/units/unit-tree.loader';
import type { Refusal } from '../hall/use-refusal-sentence';
import type { ImportJob, ListNow, SheetToSave } from '../setup/import-job';

/** The units below somebody's own, as a list that can be filled from spreadsheets. */
export function importUnitsJob(view: UnitsImportView): ImportJob {
  const { organisationId, known, choices, topName, version, last } = view;
  return {
    kind: 'units',
    list: { kind: 'units', known, choices, version },
    isOpen: true,
    listHref: '/units',
    templateHref: '/api/units/template',
    defaultSuperior: topName,
    last: last && {
      ...last,
      of: 'units',
      undo: () => undoUnitsImportAction(organisationId, { importId: last.id }),
    },
    commit: async ({ version: from, file, read, choice }: SheetToSave): Promise<Result<ListNow, Refusal>> => {
      if (read.kind !== 'units') throw new Error('A sheet of people was read where units are imported.');
      const units = read.ready.map(({ rows: _rows, superiorHeaderLines, issuerHeaderLines, ...unit }) => ({
        ...unit,
        superiorHeaderLines: [...superiorHeaderLines],
        issuerHeaderLines: [...issuerHeaderLines],
      }));
      const answer = await importUnitsAction(organisationId, { file, choice, units });
      if (!answer.ok) return answer;
      const now = read.ready.map(({ name, shortName, superiorName }) => ({ name, shortName, superiorName }));
      return ok({ kind: 'units', known: [...known, ...now], choices, version: from + 1 });
    },
  };
}
