// An officer imports a list of voters on the real page: chooses it, mends a cell, looks at other rows, saves. Prints for
// each round how long each took, and the longest task of the page's own thread. Standard input: the browser, the address,
// how many.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { chromium, type Page } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import { aConference } from '@tests/support/a-conference';
import { formatCount } from '@/lib/text/number';
import { anAccount } from '@tests/support/an-account';
import { longestTask, watchTasks } from './longest-task';
import { longList } from './long-list';

type Order = { executablePath: string; address: string; rows: number; rounds: number };

const order: Order = JSON.parse(await text(process.stdin));
const { executablePath, address, rows, rounds } = order;
const folder = await mkdtemp(path.join(os.tmpdir(), 'import-'));
const file = path.join(folder, 'hai-nghin.xlsx');
await writeFile(file, longList(rows));
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
const browser = await chromium.launch({ executablePath, args });
const seen = [];
for (let round = 0; round < rounds; round += 1) seen.push(await importOnce());
await browser.close();
await rm(folder, { recursive: true });
process.stdout.write(JSON.stringify(seen), () => process.exit());

async function importOnce() {
  const { scope, organisationId } = await aConference({ voters: 0 });
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 800 } });
  await context.addCookies([{ url: address, ...(await cookieOfAnOfficer(organisationId)) }]);
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (named) => named;'); // what the compiler puts around functions
  const clock = () => page.evaluate(() => performance.now());

  const asked = performance.now();
  await page.goto(`${address}/conferences/${scope.conferenceId}/voters/import`);
  await page.waitForLoadState('networkidle');
  const opening = performance.now() - asked;

  await watchTasks(browser, page);
  const chosen = await clock();
  await page.locator('input[type=file]').setInputFiles(file);
  await untilItSays(page, 'Xem trước: hai-nghin.xlsx');
  const shown = await clock();
  await press(page, 'Ô C19, ');
  await page.keyboard.type('1977');
  await page.keyboard.press('Enter');
  await press(page, 'Tất cả ');
  await press(page, 'Trang sau');
  await untilItSays(page, 'dòng 42 đến 81');
  const pressed = await clock();
  await press(page, `Nhập ${formatCount(rows)} dòng`);
  await untilItSays(page, `Đã lưu ${formatCount(rows)} dòng.`);
  const saved = await clock();
  await page.waitForLoadState('networkidle');
  const block = await longestTask(browser);

  const { voters } = await reading((tx) => rollOfConference(tx, scope.conferenceId));
  if (voters.length !== rows) throw new Error(`${voters.length} of ${rows} voters were saved.`);
  await context.close();
  return { opening, preview: shown - chosen, save: saved - pressed, block };
}

/** Looks at the text alone: asking for roles and names of hundreds of cells would itself hold the screen up. */
async function untilItSays(page: Page, words: string): Promise<void> {
  const says = (wanted: string) => document.body.textContent.includes(wanted);
  await page.waitForFunction(says, words, { polling: 100, timeout: 60_000 });
}

async function press(page: Page, label: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const names = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.textContent.trim();
      const button = [...document.querySelectorAll('button')].find((one) => names(one).startsWith(wanted));
      button?.click();
      return button !== undefined;
    },
    label,
    { polling: 100, timeout: 60_000 },
  );
}

async function cookieOfAnOfficer(organisationId: OrganisationId) {
  const { sessionId } = await anAccount({
    username: `can.bo.${crypto.randomUUID()}`,
    grants: [{ role: 'officer', organisationId, conferenceId: null }],
  });
  const value = await encode({ token: { sessionId }, secret: process.env.NEXTAUTH_SECRET ?? '' });
  return { name: 'next-auth.session-token', value };
}
