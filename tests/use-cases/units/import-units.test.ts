import { beforeEach, expect, test } from 'vitest';
import { organisationByName } from '@/data/organisation-repository';
import { reading } from '@/data/transaction';
import type { ImportedUnit } from '@/domain/importing/unit-row';
import type { OrganisationId } from '@/domain/kernel/ids';
import { importUnits } from '@/use-cases/units/import-units';
import { showUnitsImport } from '@/use-cases/units/show-units-import';
import { aUnitRow } from '@tests/support/a-unit-row';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase, sql } from '@tests/support/database';
import { organisationScope } from '@tests/support/scopes';

beforeEach(resetDatabase);

const top = 'Tổng cục Khảo định';

async function bring(parentId: OrganisationId, units: Partial<ImportedUnit>[], reach = [parentId]) {
  const sheet = { file: 'don-vi.xlsx', choice: null, reach };
  return importUnits(organisationScope(parentId), {
    ...sheet,
    units: units.map((unit) => aUnitRow({ superiorName: top, ...unit })),
  });
}

const onRecord = (name: string) => reading((tx) => organisationByName(tx, name));

test('sixty-three units in one step, with what the unit above suggests, and one line in the log', async () => {
  const id = await anOrganisation({ name: top, regime: 'state' });
  const units = Array.from({ length: 63 }, (_, index) => ({ name: `Cục số ${index + 1}` }));

  expect(await bring(id, units)).toEqual({ ok: true, value: { count: 63 } });

  expect(await onRecord('Cục số 63')).toMatchObject({
    parentId: id,
    regime: 'state',
    superiorHeaderLines: ['TỔNG CỤC KHẢO ĐỊNH'],
    issuerHeaderLines: ['CỤC SỐ 63'],
    issuerName: 'Cục số 63',
  });
  expect(await sql(`select type, payload from "AuditEvent"`)).toEqual([
    { type: 'units-imported', payload: { file: 'don-vi.xlsx', rows: 63 } },
  ]);
});

test('a unit of the same sheet may stand above the next', async () => {
  const id = await anOrganisation({ name: top });

  await bring(id, [{ name: 'Vụ A' }, { name: 'Phòng B', superiorName: 'vụ a' }]);

  expect((await onRecord('Phòng B'))?.parentId).toBe((await onRecord('Vụ A'))?.id);
});

test('a unit on record is renewed where the sheet says something, and stays where it is', async () => {
  const id = await anOrganisation({ name: top });
  await bring(id, [{ name: 'Vụ A', shortName: 'A', placeName: 'Hà Nội' }]);
  const before = await onRecord('Vụ A');

  await bring(
    id,
    [{ name: 'Vụ A', superiorName: '', shortName: '', placeName: 'Huế' }],
    [id, before?.id ?? id],
  );

  expect(await onRecord('Vụ A')).toMatchObject({
    shortName: 'A',
    placeName: 'Huế',
    parentId: id,
    version: 2,
  });
});

test('a unit above that is out of reach or gone, or below the unit itself, refuses the whole sheet', async () => {
  const id = await anOrganisation({ name: top });
  const elsewhere = await anOrganisation({ name: 'Bộ khác' });
  const good = { name: 'Vụ A' };

  expect(await bring(id, [good, { name: 'Vụ B', superiorName: 'Bộ khác' }])).toEqual({
    ok: false,
    error: { code: 'not-allowed' },
  });
  expect(await bring(id, [good, { name: 'Bộ khác', superiorName: '' }])).toEqual({
    ok: false,
    error: { code: 'not-allowed' },
  });
  expect(await bring(id, [good, { name: 'Vụ B', superiorName: 'Không có' }])).toEqual({
    ok: false,
    error: { code: 'unit-superior-gone' },
  });
  expect(await bring(id, [good, { name: top, superiorName: 'Vụ A' }], [id, elsewhere])).toEqual({
    ok: false,
    error: { code: 'unit-below-itself' },
  });
  expect(await onRecord('Vụ A')).toBeNull();
});

test('a sheet is read against the units in reach, under their names and the names above them', async () => {
  const id = await anOrganisation({ name: top, shortName: 'TCKĐ' });
  await anOrganisation({ name: 'Bộ khác' });
  await bring(id, [{ name: 'Vụ A' }]);
  const unit = await onRecord('Vụ A');

  const { known } = await showUnitsImport(id, [id, unit?.id ?? id]);

  expect(known).toEqual([
    { name: top, shortName: 'TCKĐ', superiorName: null },
    { name: 'Vụ A', shortName: '', superiorName: top },
  ]);
});
