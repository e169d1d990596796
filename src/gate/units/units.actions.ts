'use server';
import { importUnits } from '@/use-cases/units/import-units';
import { createUnit } from '@/use-cases/units/create-unit';
import { saveLetterhead } from '@/use-cases/units/save-letterhead';
import { saveUnit } from '@/use-cases/units/save-unit';
import { undoUnitsImport } from '@/use-cases/units/undo-units-import';
import { organisationAction } from '../action';
import { reachFor } from '../session/authorise';
import { requireAccount } from '../session/home';
import {
  createUnitSchema,
  importUnitsSchema,
  saveLetterheadSchema,
  saveUnitSchema,
  undoUnitsImportSchema,
} from './units.schema';

export const createUnitAction = organisationAction('unit.manage', createUnitSchema, createUnit);
export const saveLetterheadAction = organisationAction(
  'unit.letterhead',
  saveLetterheadSchema,
  saveLetterhead,
);
export const saveUnitAction = organisationAction('unit.manage', saveUnitSchema, async (scope, command) =>
  saveUnit(scope, { ...command, reach: await reachFor(await requireAccount(), 'unit.manage') }),
);
export const importUnitsAction = organisationAction(
  'unit.manage',
  importUnitsSchema,
  async (scope, command) =>
    importUnits(scope, { ...command, reach: await reachFor(await requireAccount(), 'unit.manage') }),
);
export const undoUnitsImportAction = organisationAction(
  'unit.manage',
  undoUnitsImportSchema,
  async (scope, command) =>
    undoUnitsImport(scope, { ...command, reach: await reachFor(await requireAccount(), 'unit.manage') }),
);
