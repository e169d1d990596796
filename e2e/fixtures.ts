import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';
import { aHallReadyToVote, anObserver, anOpenHall, type Hall } from './situations/a-hall';
import { aUnit, type Account, type Unit } from './situations/a-unit';

type Situations = {
  /** A unit nobody else works in, with its officer. */
  unit: Unit;
  /** Voting can be opened: keys made, cards printed. */
  hall: Hall;
  /** Voting is open. */
  openHall: Hall;
};

type People = {
  /** A browser of its own that knows somebody who has signed in; it may show no page yet. */
  recognised: (account: Account, options?: BrowserContextOptions) => Promise<Page>;
  /** A browser of its own for somebody who signs in: their page, where their work begins. */
  signedIn: (account: Account, options?: BrowserContextOptions) => Promise<Page>;
  /** A browser of its own for nobody in particular. */
  stranger: (options?: BrowserContextOptions) => Promise<Page>;
  /** The unit's officer, signed in. */
  officer: Page;
  /** The head of the open hall's committee, signed in. */
  committeeHead: Page;
  /** Somebody who watches the open hall, signed in. */
  observer: Page;
};

/** Who has signed in before, with what their browser kept: nobody has to type a password twice. */
type Sessions = Map<string, NonNullable<BrowserContextOptions['storageState']>>;

export const test = base.extend<Situations & People, { sessions: Sessions }>({
  sessions: [async ({}, give) => give(new Map()), { scope: 'worker' }],
  unit: async ({}, give) => give(await aUnit()),
  hall: async ({ unit }, give) => give(await aHallReadyToVote(unit)),
  openHall: async ({ unit }, give) => give(await anOpenHall(unit)),

  context: async ({ context }, give) => {
    const refused = refusedIn(context);
    await give(context);
    expect(refused).toEqual([]);
  },
  stranger: async ({ browser }, give) => {
    const browsers = aRoomOf(browser);
    await give(browsers.enter);
    await browsers.leave();
  },
  recognised: async ({ stranger, sessions }, give) => {
    await give(async (account, options) => {
      const kept = sessions.get(account.username);
      const page = await stranger({ ...options, ...(kept && { storageState: kept }) });
      if (!kept) await new SignInPage(page).signIn(account);
      sessions.set(account.username, await page.context().storageState());
      return page;
    });
  },
  signedIn: async ({ recognised }, give) => {
    await give(async (account, options) => {
      const page = await recognised(account, options);
      if (page.url() === 'about:blank') await page.goto('/');
      return page;
    });
  },
  officer: async ({ unit, signedIn }, give) => give(await signedIn(unit.officer)),
  committeeHead: async ({ openHall, signedIn }, give) => give(await signedIn(headOf(openHall))),
  observer: async ({ openHall, signedIn }, give) => give(await signedIn(await anObserver(openHall))),
});

/** The head of a hall's committee. */
export function headOf({ committee }: Hall): Account {
  const [head] = committee;
  if (!head) throw new Error('The hall has no committee.');
  return head;
}

/** Browsers with storage of their own, closed together. */
function aRoomOf(browser: Browser) {
  const pages: Page[] = [];
  const refused: string[][] = [];
  return {
    enter: async (options: BrowserContextOptions = {}) => {
      const context = await browser.newContext(options);
      refused.push(refusedIn(context));
      const page = await context.newPage();
      pages.push(page);
      return page;
    },
    leave: async () => {
      for (const page of pages) await page.context().close();
      expect(refused.flat()).toEqual([]);
    },
  };
}

/** What this browser refuses from now on because the server's policy does not allow it: something of ours it forgot. */
function refusedIn(context: BrowserContext): string[] {
  const refused: string[] = [];
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  return refused;
}

export { expect } from '@playwright/test';
