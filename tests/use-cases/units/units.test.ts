import { beforeEach, describe, expect, test } from 'vitest';
import { organisationById } from '@/data/organisation-repository';
import { reading } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { UnitDetails } from '@/domain/organisation/organisation';
import { createUnit } from '@/use-cases/units/create-unit';
import { listUnits } from '@/use-cases/units/list-units';
import { saveLetterhead } from '@/use-cases/units/save-letterhead';
import { saveUnit } from '@/use-cases/units/save-unit';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase, sql } from '@tests/support/database';
import { organisationScope } from '@tests/support/scopes';

const details: UnitDetails = {
  name: 'Cục Thử nghiệm',
  shortName: 'Cục',
  level: 'cục',
  regime: 'state',
  superiorHeaderLines: ['TỔNG CỤC THỬ NGHIỆM'],
  issuerHeaderLines: ['CỤC THỬ NGHIỆM'],
  issuerName: 'Cục Thử nghiệm',
  symbol: 'CTN',
  placeName: 'Hà Nội',
  archiveLine: 'Lưu: VT',
  sealPlace: '',
  managingAuthority: 'Tổng cục Thử nghiệm',
  abolishedOn: null,
};

beforeEach(resetDatabase);

const unitOnRecord = (id: OrganisationId) => reading((tx) => organisationById(tx, id));

async function aDepartment() {
  const parentId = await anOrganisation();
  const made = await createUnit(organisationScope(parentId), details);
  if (!made.ok) throw new Error('The unit was not created.');
  return { parentId, unitId: made.value.unitId };
}

test('a new unit stands below the one it was created under', async () => {
  const { parentId, unitId } = await aDepartment();

  expect(await unitOnRecord(unitId)).toMatchObject({ ...details, parentId, version: 1 });
});

test('a name is given once', async () => {
  const { parentId } = await aDepartment();

  expect(await createUnit(organisationScope(parentId), details)).toEqual({
    ok: false,
    error: { code: 'unit-name-taken' },
  });
});

describe('changing a unit', () => {
  test('keeps an abolished one on record, with the day of its end', async () => {
    const { parentId, unitId } = await aDepartment();

    await saveUnit(organisationScope(unitId), {
      version: 1,
      details: { ...details, level: 'huyện', abolishedOn: '2025-07-01' },
      parentId,
      reach: [],
    });

    expect(await listUnits([parentId, unitId])).toMatchObject([
      { depth: 0 },
      { depth: 1, unit: { level: 'huyện', abolishedOn: '2025-07-01' } },
    ]);
  });

  test('a second save from the same version overwrites nothing', async () => {
    const { parentId, unitId } = await aDepartment();
    const save = (shortName: string) =>
      saveUnit(organisationScope(unitId), {
        version: 1,
        details: { ...details, shortName },
        parentId,
        reach: [],
      });

    const answers = [await save('Một'), await save('Hai')];

    const by = organisationScope(unitId).actor.name;
    const refused = { code: 'changed-by-someone-else', by, saved: { shortName: 'Một', version: 2 } };
    expect(answers).toMatchObject([{ ok: true }, { error: refused }]);
    const { superiorHeaderLines, issuerHeaderLines, issuerName, symbol, placeName, archiveLine, sealPlace } =
      details;
    const lines = { superiorHeaderLines, issuerHeaderLines, archiveLine };
    const letterhead = { ...lines, issuerName, symbol, placeName, sealPlace };
    expect(await saveLetterhead(organisationScope(unitId), { version: 1, letterhead })).toMatchObject({
      error: refused,
    });
    expect(await unitOnRecord(unitId)).toMatchObject({ shortName: 'Một', version: 2 });
  });

  test('it is not put where the person has no say', async () => {
    const { unitId } = await aDepartment();
    const elsewhere = await anOrganisation();
    const move = { version: 1, details, parentId: elsewhere };

    expect(await saveUnit(organisationScope(unitId), { ...move, reach: [unitId] })).toEqual({
      ok: false,
      error: { code: 'not-allowed' },
    });
    expect((await saveUnit(organisationScope(unitId), { ...move, reach: [elsewhere] })).ok).toBe(true);
  });

  test('it is not put below itself, and the database would refuse that too', async () => {
    const { parentId, unitId } = await aDepartment();
    const top = await unitOnRecord(parentId);
    const move = {
      version: 1,
      details: { ...details, name: top?.name ?? '' },
      parentId: unitId,
      reach: [unitId],
    };

    expect(await saveUnit(organisationScope(parentId), move)).toEqual({
      ok: false,
      error: { code: 'unit-below-itself' },
    });
    const circle = sql('update "Organisation" set "parentId" = $2 where id = $1', [parentId, unitId]);
    await expect(circle).rejects.toThrow('cannot be below itself');
    const onto = sql('update "Organisation" set "parentId" = $1 where id = $1', [unitId]);
    await expect(onto).rejects.toThrow();
  });
});

test('writing the letterhead leaves the rest of the unit alone', async () => {
  const { parentId, unitId } = await aDepartment();
  const { superiorHeaderLines, issuerHeaderLines, issuerName, symbol, placeName, archiveLine } = details;
  const letterhead = { superiorHeaderLines, issuerHeaderLines, issuerName, symbol, placeName, archiveLine };

  await saveLetterhead(organisationScope(unitId), {
    version: 1,
    letterhead: { ...letterhead, sealPlace: 'Văn thư Tổng cục' },
  });

  expect(await unitOnRecord(unitId)).toMatchObject({ ...details, parentId, sealPlace: 'Văn thư Tổng cục' });
});
