import fs from 'node:fs';
import { defineConfig } from '@playwright/test';

const baseURL = process.env.BASE_URL;
const executablePath = process.env.CHROMIUM_PATH;
if (!baseURL || !executablePath) throw new Error('Run the browser tests with: node scripts/test.mjs e2e');

const sharedMemory = '/dev/shm';
const enoughMemory = 2 ** 30;

/** Pages are drawn into memory that is shared, or into files where a machine has next to none: that takes a third longer. */
function lacksSharedMemory(): boolean {
  if (!fs.existsSync(sharedMemory)) return true;
  const { bavail, bsize } = fs.statfsSync(sharedMemory);
  return bavail * bsize < enoughMemory;
}

export default defineConfig({
  // Trouble strikes a product of its own: no test beside it may share its process.
  projects: [
    // Nothing is waited for that only fades: as for people who ask their device for calm.
    { name: 'journeys', testDir: 'e2e/journeys', use: { contextOptions: { reducedMotion: 'reduce' } } },
    // A killed server comes back, and a tablet that waits half a minute between two tries tries again.
    {
      name: 'chaos',
      testDir: 'e2e/chaos',
      expect: { timeout: 120_000 },
      use: { actionTimeout: 120_000, navigationTimeout: 120_000 },
    },
  ],
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  // Limits are there for what never comes, not for a busy machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_REPORT ?? '.data/test/e2e.json' }]],
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    // Keeping every step costs a fifth of the time: whoever looks for a fault adds `--trace retain-on-failure`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--in-process-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(lacksSharedMemory() ? ['--disable-dev-shm-usage'] : []),
      ],
    },
  },
});
