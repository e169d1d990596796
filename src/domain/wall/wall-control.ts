import { hasReached, type ConferenceState } from '../conference/conference';

/** What the wall of the hall can show. */
export const wallScreens = [
  'welcome',
  'how-to-mark',
  'attendance',
  'committee',
  'turnout',
  'sealed',
  'counted',
  'results',
] as const;
export type WallScreen = (typeof wallScreens)[number];

export const wallLayouts = ['table', 'one'] as const;
export type WallLayout = (typeof wallLayouts)[number];

/** What the secretary has put on the wall, and in which state of the conference. */
export type WallControl = { screen: WallScreen; layout: WallLayout; page: number; chosenIn: ConferenceState };

/** What stands on the wall now. `page` is null where nobody turns pages from the secretary's computer. */
export type WallShown = { screen: WallScreen; layout: WallLayout; page: number | null };

/** Whether a screen has anything to show in this state: no turnout before voting, no result before it is announced. */
export function mayShow(screen: WallScreen, state: ConferenceState): boolean {
  switch (screen) {
    case 'welcome':
    case 'how-to-mark':
      return true;
    case 'attendance':
    case 'committee':
      return hasReached({ state }, 'in-session');
    case 'turnout':
      return state === 'voting';
    case 'sealed':
      return hasReached({ state }, 'sealed');
    case 'counted':
      return state === 'counted';
    case 'results':
      return hasReached({ state }, 'announced');
  }
}

/** What stands on the wall: what the secretary chose in this very state, or else what belongs to the state. */
export function shownOnWall(control: WallControl | null, state: ConferenceState): WallShown {
  if (control && control.chosenIn === state && mayShow(control.screen, state)) {
    const { screen, layout, page } = control;
    return { screen, layout, page };
  }
  return { screen: screenOf(state), layout: 'table', page: null };
}

function screenOf(state: ConferenceState): WallScreen {
  switch (state) {
    case 'draft':
    case 'convened':
      return 'welcome';
    case 'in-session':
      return 'attendance';
    case 'voting':
      return 'turnout';
    case 'sealed':
      return 'sealed';
    case 'counted':
      return 'counted';
    case 'announced':
    case 'reported':
    case 'archived':
      return 'results';
  }
}

/** How many people a page of the result holds. */
export const peopleOnPage: Record<WallLayout, number> = { table: 5, one: 1 };

/** Pages of the result: each form begins on a page of its own. At least one. */
export function resultPages(peopleOfForms: readonly number[], layout: WallLayout): number {
  const pages = peopleOfForms.map((people) => Math.max(Math.ceil(people / peopleOnPage[layout]), 1));
  return Math.max(
    1,
    pages.reduce((sum, count) => sum + count, 0),
  );
}
