import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test as base } from '../fixtures';
import { violationsOf } from '../pages/accessibility';
import { SignInPage } from '../pages/sign-in-page';
import { demoAccount, demoConferenceId } from '../situations/demonstration';
import { screensOf, type Screen } from './screens';

const sizes = { laptop: { width: 1280, height: 800 }, tablet: { width: 800, height: 1280 } } as const;
const wall = { width: 1920, height: 1080 } as const;
const mostTabs = 250;
/** For whoever wants to look at the screens: a picture takes as long as asking whether all is well. */
const arePicturesWanted = process.env.PICTURES === '1';
/** What may become wrong by another size alone; the other rules ask what a page says, which is the same. */
const rulesOfPlace = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];

/** Each person's browser stays open for all screens they walk: what it has read of the product is read once. */
const test = base.extend<object, { browsers: Map<string, BrowserContext> }>({
  browsers: [
    async ({}, give) => {
      const browsers = new Map<string, BrowserContext>();
      await give(browsers);
      for (const one of browsers.values()) await one.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel' });

for (const [who, screens] of Object.entries(screensOf))
  for (const screen of screens)
    test(`${who} opens ${screen.name}: it fits, can be read aloud, reached by the keyboard, and has its English`, async ({
      browser,
      browsers,
    }, testInfo) => {
      test.slow();
      const ofThem = browsers.get(who) ?? (await browser.newContext());
      const page = await ofThem.newPage();
      if (!browsers.has(who) && !who.includes(' ')) await new SignInPage(page).signIn(demoAccount(who));
      browsers.set(who, ofThem);
      await ofThem.clearCookies({ name: 'locale' });
      const faults = faultsOf(page);
      const [first, ...others] = Object.entries(screen.isWall ? { wall } : sizes);
      const look = async (size: string, rules?: readonly string[]) => {
        const path = testInfo.outputPath(`${screen.name}-${size}.png`);
        if (arePicturesWanted) await page.screenshot({ path, fullPage: true });
        await expectToFit(page);
        expect(await violationsOf(page, rules)).toEqual([]);
      };

      await page.setViewportSize(first?.[1] ?? wall);
      await page.goto(await pathOf(screen));
      await settled(page);
      await look(first?.[0] ?? '');
      if (screen.primary) await expectReachable(page, primaryOf(page, screen.primary));
      for (const [size, viewport] of others) {
        await page.setViewportSize(viewport);
        await look(size, rulesOfPlace);
      }
      await inEnglish(page, testInfo.project.use.baseURL ?? '');
      await page.getByRole('heading').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await missingWords(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    });

test('the switch at the door turns every word, there and back', async ({ page }) => {
  await page.goto('/sign-in');

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
});

async function pathOf({ path, conference }: Screen): Promise<string> {
  return conference ? path.replace('{id}', await demoConferenceId(conference)) : path;
}

async function inEnglish(page: Page, url: string) {
  await page.context().addCookies([{ name: 'locale', value: 'en', url }]);
  await page.reload();
}

/** All of the page has come, its fonts are there, and React has taken hold of it. */
async function settled(page: Page) {
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('load');
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1, h2, h3');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__react'));
  });
  await page.evaluate(() => document.fonts.ready);
}

function primaryOf(page: Page, { role, name }: NonNullable<Screen['primary']>): Locator {
  return page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
}

/** What the browser itself complains of while a screen is open. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const isAsked = message.location().url.includes('khong-co');
    if (message.type() === 'error' && !isAsked) faults.push(message.text());
  });
  return faults;
}

async function expectToFit(page: Page) {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
}

async function expectReachable(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  let isReached = false;
  const reached = target.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        if (element === document.activeElement) resolve();
        element.addEventListener('focus', () => resolve(), { once: true });
      }),
  );
  void reached.then(() => (isReached = true)).catch(() => undefined);
  for (let tab = 0; tab < mostTabs && !isReached; tab += 1) await page.keyboard.press('Tab');
  if (!isReached) throw new Error(`The keys never reach ${String(target)}.`);
}

/** What was not put into English: keys in place of words ("setup.title.draft"), and days and times told in Vietnamese. */
async function missingWords(page: Page): Promise<string[]> {
  const text = await page.getByRole('main').or(page.getByRole('banner')).allInnerTexts();
  const key =
    /\b(common|session|setup|conferences|copying|forms|people|importing|electorate|dossier|reading|rules|hall|committee|ceremony|cards|tally|documents|projector|oversight|history|tablet|refusals|fields|followUp)\.[a-z][\w.-]+/g;
  const told = /\d+ giờ|Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy), |Chủ nhật, /g;
  return [key, told].flatMap((untranslated) => text.join('\n').match(untranslated) ?? []);
}
