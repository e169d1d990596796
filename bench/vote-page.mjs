import { chromium } from '@playwright/test';
import { Refusal } from '../scripts/command.mjs';
import { findChromium } from '../scripts/system-programs.mjs';
import { median } from './statistics.mjs';

const rounds = 7;
const slowdown = 4;

export const names = ['vote.js', 'vote.lcp'];

/** Opens the ballot page as a tablet does for the first time: nothing is in its cache. */
export async function measure({ hall: open, isWanted, report }) {
  const { port, conferenceId } = await open();
  const executablePath = findChromium();
  if (!executablePath) throw new Refusal('The figures of the ballot page need Chromium.');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-dev-shm-usage',
  ];
  const browser = await chromium.launch({ executablePath, args });
  const address = `http://127.0.0.1:${port}/vote/${conferenceId}`;
  try {
    if (isWanted('vote.js')) report(await scriptWeight(browser, address));
    if (isWanted('vote.lcp')) report(await firstPicture(browser, address));
  } finally {
    await browser.close();
  }
}

async function scriptWeight(browser, address) {
  const { page, devTools } = await newTablet(browser);
  const scripts = new Map();
  let sent = 0;
  let unpacked = 0;
  const list = [];
  devTools.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.set(requestId, response.url);
  });
  devTools.on('Network.dataReceived', ({ requestId, dataLength }) => {
    if (scripts.has(requestId)) unpacked += dataLength;
  });
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!scripts.has(requestId)) return;
    sent += encodedDataLength;
    list.push(`${(encodedDataLength / 1024).toFixed(1)} kB ${new URL(scripts.get(requestId)).pathname}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.context().close();
  console.error(`The ballot page loads ${list.length} scripts:\n  ${list.join('\n  ')}`);
  return {
    name: 'vote.js',
    value: sent / 1024,
    unit: 'kB of JavaScript as sent',
    against: 'the same scripts unpacked',
    reference: unpacked / 1024,
  };
}

async function firstPicture(browser, address) {
  const pictures = [];
  const blanks = [];
  for (let round = 0; round < rounds; round += 1) {
    blanks.push(await openingTime(browser, 'about:blank'));
    pictures.push(await openingTime(browser, address));
  }
  return {
    name: 'vote.lcp',
    value: median(pictures),
    unit: 'ms to the largest paint',
    against: `opening about:blank, both with a processor slowed ${slowdown} times`,
    reference: median(blanks),
  };
}

/** From the moment the address is asked for; about:blank paints nothing, so there it ends when it is loaded. */
async function openingTime(browser, address) {
  const { page, devTools } = await newTablet(browser);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const startedAt = performance.now();
  await page.goto(address, { waitUntil: 'load' });
  const loaded = performance.now() - startedAt;
  const painted = address === 'about:blank' ? loaded : await page.evaluate(largestPaint);
  await page.context().close();
  return painted;
}

/** The last candidate for the largest paint, once no new one has come for a while. */
function largestPaint() {
  return new Promise((resolve) => {
    let latest = 0;
    let timer;
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve(latest), 1500);
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) latest = Math.max(latest, entry.startTime);
      settle();
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    settle();
  });
}

async function newTablet(browser) {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 800, height: 1280 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  return { page, devTools };
}
