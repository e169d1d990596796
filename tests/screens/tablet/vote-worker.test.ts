import fs from 'node:fs';
import vm from 'node:vm';
import { expect, test } from 'vitest';

const page = '/vote/11111111-2222-4333-8444-555555555555';
const origin = 'http://hall.local';
const source = fs.readFileSync('scripts/vote-worker.js', 'utf8');

/** The worker of the ballot page with one page kept, and a server that answers a page as `fetch` does. */
function aWorkerThatKept(text: string, fetch: (signal: AbortSignal) => Promise<Response>) {
  const patience = new AbortController();
  const listeners = new Map<string, (event: unknown) => void>();
  const kept = new Map([[page, text]]);
  const cache = {
    match: (path: string) => Promise.resolve(kept.has(path) ? new Response(kept.get(path)) : undefined),
    put: async (path: string, response: Response) => void kept.set(path, await response.text()),
    keys: () => Promise.resolve([...kept.keys()].map((path) => ({ url: origin + path }))),
  };
  vm.runInNewContext(source, {
    self: {
      location: { origin },
      addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    },
    caches: { open: () => Promise.resolve(cache), match: cache.match },
    fetch: (_request: unknown, { signal }: { signal: AbortSignal }) => fetch(signal),
    AbortSignal: { timeout: () => patience.signal },
    Response,
    URL,
  });
  const opened = new Promise<Response>((resolve, reject) => {
    listeners.get('fetch')?.({
      request: { url: origin + page, method: 'GET', mode: 'navigate' },
      respondWith: (answer: Promise<Response>) => answer.then(resolve, reject),
      waitUntil: () => {},
    });
  });
  return { opened, losePatience: () => patience.abort(new DOMException('', 'TimeoutError')) };
}

test('a page that breaks off half-way gives way to the one that was kept', async () => {
  const { opened, losePatience } = aWorkerThatKept('kept', (signal) => {
    const half = new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('<html>half of '));
        signal.addEventListener('abort', () => body.error(signal.reason));
      },
    });
    return Promise.resolve(new Response(half));
  });

  losePatience();

  expect(await (await opened).text()).toBe('kept');
});

test('a page that comes whole is shown', async () => {
  const { opened } = aWorkerThatKept('kept', () => Promise.resolve(new Response('the newest')));

  expect(await (await opened).text()).toBe('the newest');
});

test('a server in trouble gives way to the page that was kept', async () => {
  const { opened } = aWorkerThatKept('kept', () => Promise.resolve(new Response('oh', { status: 503 })));

  expect(await (await opened).text()).toBe('kept');
});
