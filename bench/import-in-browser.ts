// An officer imports a list of voters on the real page: chooses it, mends a cell, looks at other rows, saves. Prints for
// each round how long each took and how long the screen stood still. Standard input: the browser, the address, how many.
import { readFileSync } from 'node:fs';
import { chromium, expect } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import { aConference } from '@tests/support/a-conference';
import { anAccount } from '@tests/support/an-account';
import { ImportPage } from '../e2e/pages/import-page';
import { longList } from './long-list';
import { longestBlock, noteBlocks } from './screen-blocks';

type Order = { executablePath: string; address: string; rows: number; rounds: number };

const order: Order = JSON.parse(readFileSync(0, 'utf8'));
const { executablePath, address, rows, rounds } = order;
const bytes = longList(rows);
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
const browser = await chromium.launch({ executablePath, args });
const seen = [];
for (let round = 0; round < rounds; round += 1) seen.push(await importOnce());
await browser.close();
process.stdout.write(JSON.stringify(seen), () => process.exit());

async function importOnce() {
  const { scope, organisationId } = await aConference({ voters: 0 });
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 800 } });
  await context.addCookies([{ url: address, ...(await cookieOfAnOfficer(organisationId)) }]);
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (named) => named;'); // what the compiler puts around functions
  await page.addInitScript(noteBlocks);
  const sheet = new ImportPage(page);
  const clock = () => page.evaluate(() => performance.now());

  const asked = performance.now();
  await page.goto(`${address}/conferences/${scope.conferenceId}/voters/import`);
  await page.waitForLoadState('networkidle');
  const opening = performance.now() - asked;

  const chosen = await clock();
  await sheet.choose({ name: 'hai-nghin.xlsx', bytes });
  await sheet.previewHeading.waitFor({ timeout: 60_000 });
  const shown = await clock();
  await sheet.mend('C43', '1967');
  await page.getByRole('button', { name: /^Tất cả / }).click();
  await page.getByRole('button', { name: 'Trang sau' }).click();
  const pressed = await clock();
  await sheet.commitButton(rows).click();
  await expect(sheet.saved(rows)).toBeVisible({ timeout: 60_000 });
  const saved = await clock();
  await page.waitForLoadState('networkidle');

  const { voters } = await reading((tx) => rollOfConference(tx, scope.conferenceId));
  if (voters.length !== rows) throw new Error(`${voters.length} of ${rows} voters were saved.`);
  const block = await longestBlock(page, chosen, await clock());
  await context.close();
  return { opening, preview: shown - chosen, save: saved - pressed, block };
}

async function cookieOfAnOfficer(organisationId: OrganisationId) {
  const { sessionId } = await anAccount({
    username: `can.bo.${crypto.randomUUID()}`,
    grants: [{ role: 'officer', organisationId, conferenceId: null }],
  });
  const value = await encode({ token: { sessionId }, secret: process.env.NEXTAUTH_SECRET ?? '' });
  return { name: 'next-auth.session-token', value };
}
