import { beforeEach, expect, test } from 'vitest';
import { organisationByName } from '@/data/organisation-repository';
import { reading } from '@/data/transaction';
import type { ImportedUnit } from '@/domain/importing/unit-row';
import type { OrganisationId } from '@/domain/kernel/ids';
import { createUnit } from '@/use-cases/units/create-unit';
import { importUnits } from '@/use-cases/units/import-units';
import { showUnitsImport } from '@/use-cases/units/show-units-import';
import { undoUnitsImport } from '@/use-cases/units/undo-units-import';
import { aConference } from '@tests/support/a-conference';
import { anAccount } from '@tests/support/an-account';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase, sql } from '@tests/support/database';
import { aUnitRow } from '@tests/support/a-unit-row';
import { organisationScope } from '@tests/support/scopes';

beforeEach(resetDatabase);

const top = 'Tổng cục Khảo định';

async function bring(id: OrganisationId, units: Partial<ImportedUnit>[], file = 'don-vi.xlsx') {
  const sheet = { file, choice: null, reach: await everyUnit() };
  const rows = units.map((unit) => aUnitRow({ superiorName: top, ...unit }));
  const brought = await importUnits(organisationScope(id), { ...sheet, units: rows });
  if (!brought.ok) throw new Error(brought.error.code);
}

async function undo(id: OrganisationId, importId?: string, reach?: OrganisationId[]) {
  const latest = importId ?? (await last(id))?.id ?? '';
  return undoUnitsImport(organisationScope(id), { importId: latest, reach: reach ?? (await everyUnit()) });
}

const everyUnit = async () =>
  (await sql<{ id: OrganisationId }>(`select id from "Organisation"`)).map(({ id }) => id);
const last = async (id: OrganisationId) => (await showUnitsImport(id, await everyUnit())).last;
const onRecord = (name: string) => reading((tx) => organisationByName(tx, name));
const idOf = async (name: string) => {
  const unit = await onRecord(name);
  if (!unit) throw new Error(`${name} is not on record.`);
  return unit.id;
};

test('undone, new units are gone, renewed ones are as they were and where they were, and the log says so', async () => {
  const id = await anOrganisation({ name: top });
  await bring(id, [{ name: 'Vụ A', placeName: 'Hà Nội' }, { name: 'Vụ B' }]);
  const before = await onRecord('Vụ A');
  const renewed = { name: 'Vụ A', placeName: 'Huế', superiorName: 'Cục mới' };
  await bring(id, [{ name: 'Cục mới' }, renewed, { name: 'Phòng', superiorName: 'Cục mới' }], 'sau.xlsx');
  expect(await last(id)).toMatchObject({ made: 2, renewed: 1, obstacles: [] });

  expect(await undo(id)).toEqual({ ok: true, value: { count: 3 } });

  // Saved twice since: whoever has the unit open on another screen is told.
  expect(await onRecord('Vụ A')).toEqual({ ...before, version: 3 });
  expect([await onRecord('Cục mới'), await onRecord('Phòng')]).toEqual([null, null]);
  expect(await sql(`select payload from "AuditEvent" where type = 'units-import-undone'`)).toEqual([
    { payload: { file: 'sau.xlsx', rows: 3 } },
  ]);
});

test('imports are undone one after the other, the latest first, and each once', async () => {
  const id = await anOrganisation({ name: top });
  await bring(id, [{ name: 'Vụ A', placeName: 'Hà Nội' }]);
  const first = await last(id);
  await bring(id, [{ name: 'Vụ A', placeName: 'Huế' }]);
  const second = await last(id);

  expect(await undo(id, first?.id)).toEqual({ ok: false, error: { code: 'import-gone' } });
  const answers = await Promise.all([undo(id, second?.id), undo(id, second?.id)]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await undo(id, first?.id)).ok).toBe(true);

  expect(await onRecord('Vụ A')).toBeNull();
  expect(await last(id)).toBeNull();
});

test('a unit below, a conference, an account on a new unit stands in the way and is named; nothing changes', async () => {
  const id = await anOrganisation({ name: top });
  await bring(id, [{ name: 'Vụ A' }, { name: 'Vụ B' }, { name: 'Vụ C' }]);
  const below = { ...aUnitRow({ name: 'Phòng D' }), regime: 'state' as const, abolishedOn: null };
  const { superiorName: _above, ...details } = below;
  await createUnit(organisationScope(await idOf('Vụ A')), details);
  const { conference } = await aConference({ organisationId: await idOf('Vụ B') });
  const grant = { role: 'officer', organisationId: await idOf('Vụ C'), conferenceId: null } as const;
  await anAccount({ fullName: 'Trần Văn Cường', grants: [grant] });

  expect((await last(id))?.obstacles).toEqual([
    { unit: 'Vụ A', by: 'unit', name: 'Phòng D' },
    { unit: 'Vụ B', by: 'conference', name: conference.name },
    { unit: 'Vụ C', by: 'account', name: 'Trần Văn Cường' },
  ]);
  expect(await undo(id)).toEqual({
    ok: false,
    error: { code: 'imported-unit-in-use', unit: 'Vụ A', name: 'Phòng D' },
  });
  expect(await onRecord('Vụ C')).not.toBeNull();
  expect(await last(id)).not.toBeNull();
});

test('a later change of a unit it touched stands in the way', async () => {
  const id = await anOrganisation({ name: top });
  await bring(id, [{ name: 'Vụ A' }]);
  await sql(`update "Organisation" set symbol = 'VA' where name = 'Vụ A'`);

  expect(await undo(id)).toEqual({ ok: false, error: { code: 'imported-unit-changed', unit: 'Vụ A' } });
});

test('whoever may not manage every unit that it touched does not undo it', async () => {
  const id = await anOrganisation({ name: top });
  await bring(id, [{ name: 'Vụ A' }]);

  expect(await undo(id, undefined, [id])).toEqual({ ok: false, error: { code: 'not-allowed' } });
});

test('the database keeps a unit with others below it', async () => {
  const id = await anOrganisation({ name: top });
  await bring(id, [{ name: 'Vụ A' }]);

  await expect(sql(`delete from "Organisation" where name = '${top}'`)).rejects.toThrow(/parentId/);
});
