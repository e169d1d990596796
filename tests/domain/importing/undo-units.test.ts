import { expect, test } from 'vitest';
import { undoObstacles, type KeptUnit } from '@/domain/importing/undo-units';
import { newUnit } from '@/domain/importing/units-to-save';
import type { OrganisationId } from '@/domain/kernel/ids';
import { aUnitRow } from '@tests/support/a-unit-row';

function unit(name: string, parent: string | null): KeptUnit {
  const details = newUnit(aUnitRow({ name }), { name: '', regime: 'state' });
  return { ...details, id: name as OrganisationId, parentId: parent as OrganisationId | null };
}

const standing = (...units: KeptUnit[]) => units.map((kept) => ({ ...kept, version: 1 }));

test('a unit that was moved does not go back below one that stands below it now', () => {
  const before = [unit('A', 'B')];
  const after = [unit('A', 'top')];
  const now = standing(unit('top', null), unit('A', 'top'), unit('B', 'A'));

  expect(undoObstacles({ before, after }, now, [])).toEqual([{ unit: 'A', by: 'place' }]);
});

test('units that changed places go back together', () => {
  const before = [unit('A', 'top'), unit('B', 'A')];
  const after = [unit('A', 'B'), unit('B', 'top')];
  const now = standing(unit('top', null), ...after);

  expect(undoObstacles({ before, after }, now, [])).toEqual([]);
});

test('a unit does not go back below one that is gone', () => {
  const before = [unit('A', 'B')];
  const after = [unit('A', 'top')];
  const now = standing(unit('top', null), unit('A', 'top'));

  expect(undoObstacles({ before, after }, now, [])).toEqual([{ unit: 'A', by: 'place' }]);
});

test('a unit that was moved below a new one goes back with it; one put there since stands in the way', () => {
  const before = [unit('A', 'top')];
  const after = [unit('new', 'top'), unit('A', 'new')];
  const now = standing(unit('top', null), ...after);

  expect(undoObstacles({ before, after }, now, [])).toEqual([]);
  const since = [...now, ...standing(unit('later', 'new'))];
  expect(undoObstacles({ before, after }, since, [])).toEqual([{ unit: 'new', by: 'unit', name: 'later' }]);
});
