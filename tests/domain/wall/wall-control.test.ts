import { expect, test } from 'vitest';
import { conferenceStates } from '@/domain/conference/conference';
import { mayShow, resultPages, shownOnWall, wallScreens } from '@/domain/wall/wall-control';

test.each([
  ['draft', 'welcome'],
  ['convened', 'welcome'],
  ['in-session', 'attendance'],
  ['voting', 'turnout'],
  ['sealed', 'sealed'],
  ['counted', 'counted'],
  ['announced', 'results'],
  ['reported', 'results'],
  ['archived', 'results'],
] as const)('a wall nobody drives shows, while the conference is %s, %s', (state, screen) => {
  expect(shownOnWall(null, state)).toEqual({ screen, layout: 'table', page: null });
});

test('what a wall shows by itself always has something to show', () => {
  for (const state of conferenceStates) expect(mayShow(shownOnWall(null, state).screen, state)).toBe(true);
});

test('what the secretary chose stands until the conference moves on', () => {
  const chosen = { screen: 'committee', layout: 'table', page: 1, chosenIn: 'in-session' } as const;

  expect(shownOnWall(chosen, 'in-session').screen).toBe('committee');
  expect(shownOnWall(chosen, 'voting').screen).toBe('turnout');
});

test('no turnout outside of voting, no seal before it, no result before the announcement', () => {
  const possible = conferenceStates.map((state) => [
    state,
    wallScreens.filter((screen) => mayShow(screen, state)).length,
  ]);

  expect(Object.fromEntries(possible)).toEqual({
    draft: 2,
    convened: 2,
    'in-session': 4,
    voting: 5,
    sealed: 5,
    counted: 6,
    announced: 6,
    reported: 6,
    archived: 6,
  });
  expect(mayShow('results', 'counted')).toBe(false);
  expect(
    shownOnWall({ screen: 'results', layout: 'one', page: 3, chosenIn: 'counted' }, 'counted').screen,
  ).toBe('counted');
});

test.each([
  [[], 'table', 1],
  [[5], 'table', 1],
  [[6], 'table', 2],
  [[60], 'table', 12],
  [[6, 2], 'table', 3],
  [[6, 2], 'one', 8],
] as const)('forms of %j people, shown by %s, fill %i pages', (people, layout, pages) => {
  expect(resultPages(people, layout)).toBe(pages);
});
