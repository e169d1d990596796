import { expect, test } from 'vitest';
import type { OrganisationId } from '@/domain/kernel/ids';
import { asTree, withThoseAbove, wouldMakeCircle } from '@/domain/organisation/organisation-tree';

const unit = (id: string, parentId: string | null) => ({
  id: id as OrganisationId,
  parentId: parentId as OrganisationId | null,
});
const ministry = unit('bộ', null);
const department = unit('tổng cục', 'bộ');
const office = unit('cục', 'tổng cục');
const sister = unit('vụ', 'bộ');
const all = [ministry, department, office, sister];

test.each([
  { mover: department, under: office, circle: true },
  { mover: ministry, under: office, circle: true },
  { mover: office, under: office, circle: true },
  { mover: office, under: sister, circle: false },
  { mover: office, under: ministry, circle: false },
])('a unit may not come below itself: $mover.id under $under.id', ({ mover, under, circle }) => {
  expect(wouldMakeCircle(all, mover.id, under.id)).toBe(circle);
});

test('a unit at the top makes no circle', () => {
  expect(wouldMakeCircle(all, department.id, null)).toBe(false);
});

test('the tree is drawn from the top down, sisters in the order given', () => {
  const lines = asTree([sister, office, department, ministry]);

  expect(lines.map((line) => [line.unit.id, line.depth])).toEqual([
    ['bộ', 0],
    ['vụ', 1],
    ['tổng cục', 1],
    ['cục', 2],
  ]);
});

test('whoever sees a part of the tree sees its top as a top', () => {
  expect(asTree([department, office]).map(({ depth }) => depth)).toEqual([0, 1]);
});

test('a unit that is found is shown below those above it', () => {
  const found = withThoseAbove(asTree(all), ({ id }) => id === office.id);

  expect(found.map((line) => line.unit.id)).toEqual(['bộ', 'tổng cục', 'cục']);
});
