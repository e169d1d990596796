// Votes with each card on the real ballot page of a slowed browser, and prints for each how long sealing took and how
// long the screen was blocked meanwhile. Standard input: where the browser and the page are, and the vote.
import { text } from 'node:stream/consumers';
import { chromium, type Page, type Worker as PageWorker } from '@playwright/test';
import type { BoxWithCards } from '@tests/support/an-open-vote';
import { VotePage } from '../e2e/pages/vote-page';
import { longestTask, watchTasks } from './longest-task';

type Order = {
  executablePath: string;
  address: string;
  vote: { conferenceId: string; boxes: BoxWithCards[]; subjects: string[] };
};

const slowdown = 4;
/** What the compiler puts around functions, for pages and workers that know no compiler. */
const compilersName = 'globalThis.__name = (named) => named;';
const { executablePath, address, vote }: Order = JSON.parse(await text(process.stdin));
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
const browser = await chromium.launch({ executablePath, args });
const seen = [];
for (const code of vote.boxes[0]?.codes ?? []) seen.push(await voteOnce(code));
await browser.close();
process.stdout.write(JSON.stringify(seen), () => process.exit());

async function voteOnce(code: string) {
  const page = await browser.newPage({
    locale: 'vi-VN',
    viewport: { width: 1280, height: 800 },
    hasTouch: true,
  });
  await page.addInitScript(compilersName);
  await page.addInitScript(markTouchAndSealing);
  const sealer = page.waitForEvent('worker');
  const tablet = new VotePage(page);
  await page.goto(`${address}/vote/${vote.conferenceId}`);
  const worker = await sealer;
  await worker.evaluate(compilersName);
  await worker.evaluate(timeSealing);
  const plain = await page.evaluate(loopInWorker);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const slowed = await page.evaluate(loopInWorker);
  await tablet.enterCard(code);
  await tablet.title.waitFor();
  for (const name of vote.subjects) await tablet.mark(name, 'high');
  await watchTasks(browser, page);
  // A finger, and nobody who looks through the page for names meanwhile: that would block the screen more than the page does.
  await touch(page, 'Xem lại phiếu');
  await page.waitForFunction(isSealed, undefined, { polling: 250, timeout: 60_000 });
  const block = await longestTask(browser, { from: 'touched', to: 'sealed' });
  const sealing = await sealingOf(worker);
  await tablet.cast.click();
  await tablet.recorded.waitFor({ timeout: 60_000 });
  await page.close();
  // Where the browser slows only the screen and not its workers, the worker's own time is stretched by what is missing.
  const missing = Math.max(1, slowdown / (slowed / plain));
  return {
    sealing: sealing * missing,
    loop: slowed * missing,
    block,
  };
}

/** Touches the button where it is, as a finger does: a tablet has no arrow that hovers over what appears. */
async function touch(page: Page, name: string): Promise<void> {
  const place = await page.getByRole('button', { name }).boundingBox();
  if (!place) throw new Error(`There is no button ${name}.`);
  await page.mouse.move(0, 0);
  await page.touchscreen.tap(place.x + place.width / 2, place.y + place.height / 2);
}

type Timed = { asked: number; took: number; postMessage: (message: unknown) => void };

/** In the worker that seals: what it takes from the question to its answer, by its own clock. */
function timeSealing(): void {
  const self = globalThis as unknown as Timed & EventTarget;
  const post = self.postMessage.bind(self);
  const isAbout = (message: unknown, type: string) => JSON.stringify(message).includes(`"type":"${type}"`);
  // Before the worker's own listener hears of it.
  self.addEventListener(
    'message',
    (event) => {
      if (event instanceof MessageEvent && isAbout(event.data, 'seal')) self.asked = performance.now();
    },
    true,
  );
  self.postMessage = (message) => {
    if (isAbout(message, 'sealed')) self.took = performance.now() - self.asked;
    post(message);
  };
}

function sealingOf(worker: PageWorker): Promise<number> {
  return worker.evaluate(() => (globalThis as unknown as { took: number }).took);
}

function isSealed(): boolean {
  return performance.getEntriesByName('sealed').length > 0;
}

/** In the page, before anything of it runs: marks the last touch and the last sealing. */
function markTouchAndSealing() {
  const mark = (name: string) => {
    performance.clearMarks(name);
    performance.mark(name);
  };
  addEventListener('pointerdown', () => mark('touched'), true);
  const post = Worker.prototype.postMessage;
  const isAbout = (data: unknown, type: string) => JSON.stringify(data).includes(`"type":"${type}"`);
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: []) {
    if (isAbout(message, 'seal')) {
      this.addEventListener('message', ({ data }) => {
        if (isAbout(data, 'sealed')) mark('sealed');
      });
    }
    return post.call(this, message, ...rest);
  };
}

/** In the page: how long ten million additions take in a worker. */
function loopInWorker(): Promise<number> {
  const source = `const startedAt = performance.now(); let sum = 0;
    for (let i = 0; i < 1e7; i += 1) sum = (sum + i) | 0;
    postMessage(performance.now() - startedAt + sum * 0);`;
  return new Promise((resolve) => {
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    worker.onmessage = ({ data }) => {
      resolve(data as number);
      worker.terminate();
    };
  });
}
