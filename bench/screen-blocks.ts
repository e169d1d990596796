import type { Page } from '@playwright/test';

/** A time in which the screen stood still, in milliseconds of the page's clock. */
export type Block = { start: number; ms: number };

/** In the page, before anything of it runs: notes every gap between two turns of the screen's loop. */
export function noteBlocks() {
  const blocks: Block[] = [];
  Object.assign(globalThis, { screenBlocks: blocks });
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > 8) blocks.push({ start: last, ms: now - last });
    last = now;
    setTimeout(() => port2.postMessage(null), 0);
  };
  port2.postMessage(null);
}

/** The longest of them that reaches into this stretch of the page's clock; 0 where the screen never stood still. */
export async function longestBlock(page: Page, from: number, to: number): Promise<number> {
  const blocks = await page.evaluate(() => (globalThis as unknown as { screenBlocks: Block[] }).screenBlocks);
  return Math.max(
    0,
    ...blocks.filter(({ start, ms }) => start + ms > from && start < to).map(({ ms }) => ms),
  );
}
