// The production server: Next behind Node's own HTTP(S), static files compressed beforehand. Started by `server.mjs`.
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import next from 'next';
import sirv from 'sirv';
import { workerFile } from './build.mjs';
import { answerCast, boxOfCast, doorIsOpen } from './cast-door.mjs';
import { inProject, root } from './project.mjs';
import { protect } from './safe-headers.mjs';

const { HOSTNAME: hostname, PORT, HALL_FILES, HALL_DOOR_PORT, NEXTAUTH_URL } = process.env;
const hall = HALL_FILES && JSON.parse(HALL_FILES);
const voteWorker = fs.readFileSync(workerFile);
const streamsEndAfterMs = 1500;
const staticFiles = '/_next/static';

// No server is left behind alone when the launcher is killed.
process.on('disconnect', () => process.exit(0));

const app = next({ dev: false, dir: root, hostname, port: Number(PORT) });
await app.prepare();
await doorIsOpen;
const handle = app.getRequestHandler();

/** Names carry a hash of the content: a tablet that has a file need never ask again. */
const sendStatic = sirv(inProject('.next', 'static'), {
  brotli: true,
  gzip: true,
  etag: true,
  maxAge: 31_536_000,
  immutable: true,
});

function answer(request, response) {
  const boxId = boxOfCast(request);
  // Whatever happens, no tablet is left waiting.
  if (boxId !== undefined) return answerCast(boxId, request, response).catch(() => response.destroy());
  protect(request, response);
  if (request.url === '/vote-worker.js') return sendWorker(response);
  if (!request.url.startsWith(`${staticFiles}/`)) return handle(request, response);
  const asked = request.url;
  request.url = asked.slice(staticFiles.length);
  return sendStatic(request, response, () => {
    request.url = asked;
    return handle(request, response);
  });
}

/** Browsers ask for it again and again: that is how a tablet learns of a new version. */
function sendWorker(response) {
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  response.end(voteWorker);
}

/** Plain HTTP in a hall: how a tablet comes to trust the machine, and the way to the page that is safe. */
function answerAtTheDoor(request, response) {
  const { pathname } = new URL(request.url, 'http://door');
  if (pathname === '/hall-authority.crt') {
    response.setHeader('content-type', 'application/x-x509-ca-cert');
    response.setHeader('content-disposition', 'attachment; filename="tin-nhiem-96.crt"');
    return response.end(fs.readFileSync(hall.authorityFile));
  }
  if (pathname === '/trust' || /^\/(_next|icon)/.test(pathname)) return answer(request, response);
  return response.writeHead(302, { location: pathname === '/' ? '/trust' : NEXTAUTH_URL + pathname }).end();
}

const servers = hall
  ? [
      [
        https.createServer(
          { key: fs.readFileSync(hall.keyFile), cert: fs.readFileSync(hall.certificateFile) },
          answer,
        ),
        PORT,
      ],
      [http.createServer(answerAtTheDoor), HALL_DOOR_PORT],
    ]
  : [[http.createServer(answer), PORT]];
for (const [server, port] of servers) {
  server.listen({ host: hostname, port: Number(port) });
  await once(server, 'listening');
}
process.send?.('listening');

process.once('SIGTERM', async () => {
  await Promise.all(
    servers.map(([server]) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      // Screens of the hall hold a stream open for as long as they can.
      setTimeout(() => server.closeAllConnections(), streamsEndAfterMs).unref();
      return closed;
    }),
  );
  process.exit(0);
});
