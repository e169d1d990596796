import type { Browser, Page } from '@playwright/test';

type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
};
/** The marks of the page's own between which it is looked at. */
type Between = { from: string; to: string };

const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** From now on the browser notes what the page's thread does, until `longestTask` is asked. */
export function watchTasks(browser: Browser, page: Page): Promise<void> {
  return browser.startTracing(page, { categories });
}

/**
 * The longest task of the page's own thread since it was watched, or of those that reach into the time between two marks.
 * What blocks a page is one long task: between two of them it takes the finger and draws. In ms of the processor, so that
 * whatever else the machine does is not counted.
 */
export async function longestTask(browser: Browser, between?: Between): Promise<number> {
  const trace = await browser.stopTracing();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isPage = ({ name, args: { name: thread } }: TraceEvent) =>
    name === 'thread_name' && thread === 'CrRendererMain';
  const pages = new Set(traceEvents.filter(isPage).map(threadOf));
  const [from, to] = between
    ? [timeOf(between.from, traceEvents), timeOf(between.to, traceEvents)]
    : [-Infinity, Infinity];
  const tasks = traceEvents.filter(
    (event) =>
      event.name === 'RunTask' &&
      pages.has(threadOf(event)) &&
      event.ts + (event.dur ?? 0) > from &&
      event.ts < to,
  );
  if (tasks.length === 0) throw new Error('The browser told of no task of the page.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

function timeOf(mark: string, traceEvents: readonly TraceEvent[]): number {
  const event = traceEvents.find(({ name }) => name === mark);
  if (!event) throw new Error(`The page set no mark ${mark}.`);
  return event.ts;
}
