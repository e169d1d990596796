import { describe, expect, test } from 'vitest';
import type { ConferenceId, SubjectId } from '@/domain/kernel/ids';
import { resultsBeside, type Listing } from '@/domain/outcome/result-beside';
import { subjectTally } from '@/domain/tally/tally';

const here = { conferenceId: 'đây' as ConferenceId, roundYear: 2028 };

function listing(
  told: Partial<Omit<Listing, 'conferenceId'>> & { unitName: string; returned?: number },
): Listing {
  const { returned = 10, ...rest } = told;
  return {
    conferenceId: `${told.unitName} ${told.roundYear ?? 2023}` as ConferenceId,
    conferenceName: `Hội nghị ${told.unitName}`,
    roundYear: 2023,
    heldOn: '2023-06-21',
    fullName: 'Trần Văn Hòa',
    posts: 'Giám đốc',
    isPolled: true,
    isAnnounced: true,
    mayBeSeen: true,
    tally: subjectTally('người' as SubjectId, { high: 6, medium: 3, low: 1 }, returned),
    ...rest,
  };
}

const inShort = (listings: readonly Listing[]) =>
  resultsBeside(here, listings).map((one) => [
    one.relation,
    one.roundYear,
    one.state,
    'at' in one ? one.at.unitName : null,
  ]);

test('nothing stands beside somebody who is polled for the first time', () => {
  expect(resultsBeside(here, [])).toEqual([]);
  expect(resultsBeside(here, [{ ...listing({ unitName: 'A' }), ...here }])).toEqual([]);
});

test('the second place of the round comes first, then the last round; each keeps its own base', () => {
  const beside = resultsBeside(here, [
    listing({ unitName: 'Sở', returned: 40 }),
    listing({ unitName: 'Tỉnh', roundYear: 2028, heldOn: '2028-07-01', returned: 55 }),
  ]);

  expect(beside.map((one) => [one.relation, one.state === 'shown' && one.tally.returned])).toEqual([
    ['second-place', 55],
    ['last-round', 40],
  ]);
});

test('two places of the last round stay two, and are never added', () => {
  const beside = resultsBeside(here, [
    listing({ unitName: 'Tỉnh', heldOn: '2023-12-01', returned: 55 }),
    listing({ unitName: 'Sở', heldOn: '2023-06-21', returned: 40 }),
  ]);

  expect(beside.map((one) => one.state === 'shown' && [one.at.unitName, one.tally.returned])).toEqual([
    ['Sở', 40],
    ['Tỉnh', 55],
  ]);
});

describe('the last round', () => {
  test('is the latest one before this that came to a result', () => {
    expect(
      inShort([
        listing({ unitName: 'A', roundYear: 2018 }),
        listing({ unitName: 'B', roundYear: 2023 }),
        listing({ unitName: 'C', roundYear: 2026, isAnnounced: false, tally: null }),
        listing({ unitName: 'D', roundYear: 2033 }),
      ]),
    ).toEqual([['last-round', 2023, 'shown', 'B']]);
  });

  test('says that a person was not polled then, and never falls back on an older figure', () => {
    expect(
      inShort([
        listing({ unitName: 'A', roundYear: 2018 }),
        listing({ unitName: 'B', roundYear: 2023, isPolled: false, tally: null }),
      ]),
    ).toEqual([['last-round', 2023, 'exempt', 'B']]);
  });

  test('does not speak of the place that left a person out when the other polled them', () => {
    expect(
      inShort([listing({ unitName: 'A', isPolled: false, tally: null }), listing({ unitName: 'B' })]),
    ).toEqual([['last-round', 2023, 'shown', 'B']]);
  });
});

test('a second place that is not announced is awaited, and one that leaves the person out is none', () => {
  const second = { unitName: 'A', roundYear: 2028, isAnnounced: false, tally: null };

  expect(inShort([listing(second)])).toEqual([['second-place', 2028, 'not-announced', null]]);
  expect(inShort([listing({ ...second, isPolled: false })])).toEqual([]);
});

test('what the reader may not see keeps neither figure nor place', () => {
  const beside = resultsBeside(here, [
    listing({ unitName: 'Sở kín', mayBeSeen: false, tally: null }),
    listing({ unitName: 'Tỉnh kín', roundYear: 2028, mayBeSeen: false, tally: null }),
  ]);

  expect(beside).toEqual([
    { relation: 'second-place', roundYear: 2028, state: 'not-for-you' },
    { relation: 'last-round', roundYear: 2023, state: 'not-for-you' },
  ]);
});

test('a person who bore another name or post then is shown with it', () => {
  expect(resultsBeside(here, [listing({ unitName: 'A', fullName: 'Trần Hòa', posts: '' })])).toMatchObject([
    { at: { fullName: 'Trần Hòa', posts: '' } },
  ]);
});

test('an announced result without totals is a fault', () => {
  expect(() => resultsBeside(here, [listing({ unitName: 'A', tally: null })])).toThrow('without its totals');
});
