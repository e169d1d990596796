// The production server: Next behind Node's own HTTP(S), static files compressed beforehand. Started by `server.mjs`.
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import next from 'next';
import sirv from 'sirv';
import { inProject, root } from './project.mjs';

const {
  HOSTNAME: hostname,
  PORT,
  TLS_KEY_FILE: keyFile,
  TLS_CERTIFICATE_FILE: certificateFile,
} = process.env;
const staticFiles = '/_next/static';

// No server is left behind alone when the launcher is killed.
process.on('disconnect', () => process.exit(0));

const app = next({ dev: false, dir: root, hostname, port: Number(PORT) });
await app.prepare();
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
  if (!request.url.startsWith(`${staticFiles}/`)) return handle(request, response);
  const asked = request.url;
  request.url = asked.slice(staticFiles.length);
  return sendStatic(request, response, () => {
    request.url = asked;
    return handle(request, response);
  });
}

const server = keyFile
  ? https.createServer({ key: fs.readFileSync(keyFile), cert: fs.readFileSync(certificateFile) }, answer)
  : http.createServer(answer);
server.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen({ host: hostname, port: Number(PORT) }, () => process.send?.('listening'));

process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
