import 'server-only';
import { notFound } from 'next/navigation';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Organisation } from '@/domain/organisation/organisation';
import { listUnits } from '@/use-cases/units/list-units';
import { showUnitsImport, type LastUnitsImport } from '@/use-cases/units/show-units-import';
import { showUnit } from '@/use-cases/units/show-unit';
import { enterUnitPage } from '../session/enter-page';
import { reachFor } from '../session/authorise';
import { requireAccount } from '../session/home';
import { whoOf } from '../setup/conferences.loader';
import { unitFormOf } from './units.schema';

/** The units the signed-in person may see, as a tree, and those under which a new one may be created. */
export async function loadUnitTree() {
  const account = await requireAccount();
  const reach = await reachFor(account, 'unit.read');
  if (reach.length === 0) notFound();
  const lines = await listUnits(reach);
  return {
    who: whoOf(account),
    lines: lines.map(({ unit, depth }) => ({ depth, unit: lineOf(unit) })),
    mayCreate: (await reachFor(account, 'unit.manage')).length > 0,
  };
}

export type UnitTreeView = Awaited<ReturnType<typeof loadUnitTree>>;
export type UnitLine = UnitTreeView['lines'][number];

/** One unit with its data and conferences, and what of it the signed-in person may change. */
export async function loadUnit(unitId: string) {
  const account = await requireAccount();
  const { organisationId } = await enterUnitPage(unitId, 'unit.read');
  const { unit, parent, conferences } = await showUnit(organisationId);
  const reach = await reachFor(account, 'unit.read');
  return {
    who: whoOf(account),
    unit,
    parent,
    /** The unit above is named always, and leads somewhere only for those who may see it. */
    isParentOpen: parent !== null && reach.includes(parent.id),
    conferences,
    mayManage: (await reachFor(account, 'unit.manage')).includes(unit.id),
    mayWriteLetterhead: (await reachFor(account, 'unit.letterhead')).includes(unit.id),
  };
}

export type UnitPageView = Awaited<ReturnType<typeof loadUnit>>;

/** The form of a unit on record: all of it, or its letterhead alone. */
export async function loadUnitForm(unitId: string) {
  const account = await requireAccount();
  const { organisationId } = await enterUnitPage(unitId, 'unit.letterhead');
  const { unit, parent } = await showUnit(organisationId);
  const reach = await reachFor(account, 'unit.manage');
  return {
    who: whoOf(account),
    unit: { id: unit.id, name: unit.name, version: unit.version, parentId: unit.parentId ?? '' },
    form: unitFormOf(unit),
    isWhole: reach.includes(unit.id),
    places: await placesFor(reach, unit.id, parent),
  };
}

export type UnitFormView = Awaited<ReturnType<typeof loadUnitForm>>;

/** The form of a new unit: where it may be put. */
export async function loadNewUnit(under: string | undefined) {
  const account = await requireAccount();
  const places = await placesFor(await reachFor(account, 'unit.manage'), null, null);
  if (places.length === 0) notFound();
  const chosen = places.find(({ id }) => id === under);
  return { who: whoOf(account), places, parentId: chosen?.id ?? '' };
}

export type NewUnitView = Awaited<ReturnType<typeof loadNewUnit>>;

/** What a sheet of units is read against. The topmost unit in reach takes those that name no unit above. */
export async function loadUnitsImport() {
  const account = await requireAccount();
  const reach = await reachFor(account, 'unit.manage');
  const [top] = await listUnits(reach);
  if (!top) notFound();
  const shown = await showUnitsImport(top.unit.id, reach);
  return { who: whoOf(account), organisationId: top.unit.id, topName: top.unit.name, ...shown };
}

export type { LastUnitsImport };
export type UnitsImportView = Awaited<ReturnType<typeof loadUnitsImport>>;

/** Where a unit may stand: units in reach that are not below it, and where it stands now. */
async function placesFor(
  reach: readonly OrganisationId[],
  id: OrganisationId | null,
  parent: { id: OrganisationId; name: string } | null,
) {
  const lines = await listUnits(reach);
  const start = lines.findIndex(({ unit }) => unit.id === id);
  const depth = lines[start]?.depth ?? 0;
  const after = lines.findIndex((line, index) => index > start && line.depth <= depth);
  const end = after === -1 ? lines.length : after;
  const places = lines
    .filter((_, index) => start === -1 || index < start || index >= end)
    .map(({ unit, depth: level }) => ({ id: unit.id, name: unit.name, depth: level }));
  if (!parent || places.some((place) => place.id === parent.id)) return places;
  return [{ ...parent, depth: 0 }, ...places];
}

function lineOf({ id, parentId, name, level, regime, abolishedOn }: Organisation) {
  return { id, parentId, name, level, regime, abolishedOn };
}
