import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { regions, type Region } from '@/lib/demo-name-pools';
import { demoNames, isRealOfficeHolder } from '@/lib/demo-names';
import { foldForSearch, nfc, squash } from '@/lib/text/vietnamese';

const everyRegion: Region[] = [
  'red-river',
  'north-east-border',
  'north-west-border',
  'central',
  'central-highlands',
  'south',
  'mekong',
];
const officeHolders = readFileSync(path.join(import.meta.dirname, '../fixtures/office-holders.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

test('every region is tried here', () => {
  expect(Object.keys(regions).sort()).toEqual([...everyRegion].sort());
});

test('the same seed names the same people, another seed others', () => {
  expect(demoNames({ seed: 96, count: 78 })).toEqual(demoNames({ seed: 96, count: 78 }));
  expect(demoNames({ seed: 96, count: 78 })).not.toEqual(demoNames({ seed: 97, count: 78 }));
});

describe.each(everyRegion)('people of %s', (region) => {
  const people = demoNames({ seed: 2023, count: 250, region });
  const names = people.map((person) => person.fullName);

  test('all have different names', () => {
    expect(new Set(names).size).toBe(250);
  });

  test('have clean names of at least two words', () => {
    expect(names.every((name) => name === squash(name) && name === nfc(name))).toBe(true);
    expect(names.every((name) => name.split(' ').length >= 2)).toBe(true);
  });

  test('are men and women', () => {
    const women = people.filter((person) => person.gender === 'woman').length;

    expect(women).toBeGreaterThan(50);
    expect(women).toBeLessThan(130);
  });

  test('bear no name of a real office-holder', () => {
    const real = new Set(officeHolders.map(foldForSearch));

    expect(names.filter((name) => real.has(foldForSearch(name)))).toEqual([]);
  });
});

test.each(officeHolders)('the name of %s is reserved, with or without its marks', (name) => {
  expect(isRealOfficeHolder(name)).toBe(true);
  expect(isRealOfficeHolder(foldForSearch(name))).toBe(true);
});

test('a made-up name is not reserved', () => {
  expect(isRealOfficeHolder('Lương Đình Khắc Hiếu')).toBe(false);
});

test('border provinces have names of their own peoples', () => {
  const familiesOf = (region: Region) =>
    demoNames({ seed: 5, count: 120, region }).map((person) => person.fullName);

  expect(familiesOf('north-east-border').some((name) => name.startsWith('Nông '))).toBe(true);
  expect(familiesOf('north-west-border').some((name) => name.startsWith('Lò '))).toBe(true);
  expect(familiesOf('central-highlands').some((name) => name.startsWith("H'"))).toBe(true);
  expect(familiesOf('central-highlands').some((name) => /^Y .+ (Niê|Mlô)/.test(name))).toBe(true);
  expect(familiesOf('mekong').some((name) => name.startsWith('Thạch '))).toBe(true);
});

test('two people may bear the same name on purpose', () => {
  const names = demoNames({ seed: 5, count: 20, namesakes: 1 }).map((person) => person.fullName);

  expect(names).toHaveLength(20);
  expect(new Set(names).size).toBe(19);
  expect(names.at(-1)).toBe(names[0]);
});

test('nobody can be a namesake alone', () => {
  expect(() => demoNames({ seed: 5, count: 1, namesakes: 1 })).toThrow(RangeError);
  expect(demoNames({ seed: 5, count: 0 })).toEqual([]);
});

test('the share of women can be set', () => {
  expect(demoNames({ seed: 5, count: 10, womenPercent: 0 }).every((person) => person.gender === 'man')).toBe(
    true,
  );
  expect(
    demoNames({ seed: 5, count: 10, womenPercent: 100 }).every((person) => person.gender === 'woman'),
  ).toBe(true);
});
