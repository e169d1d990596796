// The service worker of the ballot page: a tablet that has opened the page once opens it again without a network, and
// a new version waits until the tablet is free. Ballots pass it by: it touches nothing but GET. The build puts its own
// name in the place of `development`.
const version = 'development';
const cacheName = `vote-${version}`;
const patienceMs = 5000;

const page = /^\/vote(\/[0-9a-f-]{36})?$/;
const status = /^\/api\/vote\/[0-9a-f-]{36}$/;
const unchanging = /^\/(_next\/static\/|rosette\.svg$|icon|apple-icon|[a-z.-]+\.webmanifest$)/;

self.addEventListener('install', (event) => event.waitUntil(takeOverPages()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlderVersions()));
self.addEventListener('message', (event) => {
  if (event.data.type === 'activate') event.waitUntil(self.skipWaiting());
  if (event.data.type === 'keep') event.waitUntil(fetchPage(event.data.path).catch(() => {}));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (unchanging.test(pathname)) event.respondWith(keptFirst(request));
  else if (request.mode === 'navigate' && page.test(pathname)) event.respondWith(pageOrKept(event, pathname));
  else if (status.test(pathname)) event.respondWith(statusOrKept(request, pathname));
});

/** A new version brings along every page an older one kept, with all it needs, or does not come at all. */
async function takeOverPages() {
  const paths = new Set();
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) {
      const { pathname } = new URL(request.url);
      if (page.test(pathname)) paths.add(pathname);
    }
  for (const path of paths) await fetchPage(path);
}

async function forgetOlderVersions() {
  const older = (await caches.keys()).filter((name) => name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fetchPage(path) {
  const response = await fetch(path, { cache: 'no-store' });
  if (response.ok && !response.redirected) await keepPage(path, response);
}

/** Keeps a page once everything is there that it can ever load. */
async function keepPage(path, response) {
  const cache = await caches.open(cacheName);
  const text = await response.clone().text();
  await keepFiles(cache, filesNamedIn(text), new Set());
  await cache.put(path, response);
}

/** Follows scripts and styles to what they load later: the sealing worker, the reader of QR codes, the letters. */
async function keepFiles(cache, files, seen) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const response = (await cache.match(file)) ?? (await fetch(file));
    if (!response.ok) continue;
    const isText = /\.(js|css)$/.test(file);
    const text = isText ? await response.clone().text() : '';
    await cache.put(file, response);
    await keepFiles(cache, filesNamedIn(text), seen);
  }
}

function filesNamedIn(text) {
  const named =
    text.match(/static\/(chunks|media)\/[\w.~-]+\.(js|css|wasm|woff2)|media\/[\w.~-]+\.woff2/g) ?? [];
  return new Set(named.map((name) => `/_next/${name.startsWith('static/') ? '' : 'static/'}${name}`));
}

async function keptFirst(request) {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(request, response.clone());
  return response;
}

async function pageOrKept(event, path) {
  const answer = await reach(event.request);
  if (answer?.ok) event.waitUntil(keepPage(path, answer.clone()).catch(() => {}));
  if (answer && answer.status < 500) return answer;
  return (await caches.match(path)) ?? (await onlyKeptPage()) ?? answer ?? Response.error();
}

/** The start of the installed app, without a network: the one conference this tablet knows. */
async function onlyKeptPage() {
  const requests = await (await caches.open(cacheName)).keys();
  const paths = requests.map((request) => new URL(request.url).pathname).filter((path) => page.test(path));
  const [only, another] = paths.filter((path) => path !== '/vote');
  return only !== undefined && another === undefined ? Response.redirect(only) : undefined;
}

/** The state of the vote; what was last known of it, marked so, when the server is not reached. */
async function statusOrKept(request, path) {
  const answer = await reach(request);
  if (answer?.ok) await (await caches.open(cacheName)).put(path, answer.clone());
  if (answer && answer.status < 500) return answer;
  const kept = await caches.match(path);
  if (!kept) return answer ?? Response.error();
  const headers = new Headers(kept.headers);
  headers.set('x-kept', '1');
  return new Response(kept.body, { status: 200, headers });
}

/** The whole answer, or undefined: one that breaks off half-way leaves a tablet with half a page. */
async function reach(request) {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    if (answer.type === 'opaqueredirect') return answer;
    const { status, headers } = answer;
    return new Response(await answer.arrayBuffer(), { status, headers });
  } catch {
    return undefined;
  }
}
