// `npm start`: the whole product with nothing else installed. Every step may be killed; the next start mends it.
// `npm run hall`: the same for a hall without internet: open to its network, by HTTPS with a certificate of its own.
import fs from 'node:fs';
import QRCode from 'qrcode';
import { ensureBuild } from './build.mjs';
import { Refusal, runCommand } from './command.mjs';
import { openDatabase } from './db.mjs';
import { printDemoAccounts } from './demo-accounts.mjs';
import { hallCertificate, ownAddresses } from './hall-certificate.mjs';
import { tryFileLock } from './file-lock.mjs';
import { migrate } from './migrate.mjs';
import { addressOf, choosePort, isFree } from './ports.mjs';
import { step } from './progress.mjs';
import { inData } from './project.mjs';
import { sessionSecret } from './secret.mjs';
import { seedOnce } from './seed.mjs';
import { startServer } from './server.mjs';

const addressFile = inData('running.address');

await runCommand(async ([place]) => {
  refuseOldNode();
  const release = await tryFileLock(inData('running.lock'));
  if (!release) return sayWhereItRuns();
  fs.rmSync(addressFile, { force: true });

  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interruption.abort());
  whenOrphaned(() => interruption.abort());
  try {
    await runProduct({ inHall: place === 'hall', signal: interruption.signal });
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
  } finally {
    fs.rmSync(addressFile, { force: true });
    await release();
  }
});

async function runProduct({ inHall, signal }) {
  const database = await step('Starting the database', openDatabase, ({ embedded }) =>
    embedded ? 'its own PostgreSQL, data in .data/pg' : 'the server of DATABASE_URL',
  );
  try {
    const migrated = (names) => (names.length > 0 ? `applied ${names.join(', ')}` : 'none missing');
    await step('Applying migrations', () => migrate(database.url), migrated);
    signal.throwIfAborted();
    const seeded = (isNew) => (isNew ? 'loaded' : 'nothing to load');
    await step('Loading demo data on the first start', () => seedOnce(database.url, { signal }), seeded);
    signal.throwIfAborted();
    const built = (isNew) => (isNew ? 'built' : 'the build is up to date');
    await step('Preparing the production build', () => ensureBuild({ signal }), built);
    signal.throwIfAborted();
    await serve(database, { inHall, signal });
  } finally {
    if (database.embedded) console.log('• Stopping the database …');
    await database.close();
  }
}

async function serve(database, { inHall, signal }) {
  const listens = ({ port }) => `it listens on port ${port}`;
  const start = () => startOnFreePort(database.url, inHall);
  const { server, address, door } = await step('Starting the server', start, listens);
  fs.writeFileSync(addressFile, address);
  console.log(`\n  Tín Nhiệm 96 đang chạy · is running:  ${address}\n`);
  if (door) await printDoor(door);
  await printDemoAccounts(database.url);
  console.log('  Dừng bằng Ctrl-C · Ctrl-C stops it. Dữ liệu được giữ lại · The data is kept.\n');

  const interrupted = new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve('interrupted'), { once: true }),
  );
  const ending = signal.aborted ? 'interrupted' : await Promise.race([interrupted, server.exited]);
  await server.stop();
  if (ending !== 'interrupted')
    throw new Refusal(`The server ended by itself (code ${ending}); its words are above.`);
}

/** Another copy may take the port between our looking and our listening: then the next one will do. */
async function startOnFreePort(databaseUrl, inHall) {
  const host = process.env.HOST ?? (inHall ? '0.0.0.0' : '127.0.0.1');
  const wanted = process.env.PORT;
  for (let attempts = 1; ; attempts += 1) {
    const port = await choosePort({ wanted, host });
    const door = inHall ? await doorOf(host, port) : undefined;
    const address = process.env.NEXTAUTH_URL ?? addressOf(host, port, door ? 'https' : 'http');
    const env = {
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: sessionSecret(),
      NEXTAUTH_URL: address,
      ...door?.env,
    };
    try {
      return { server: await startServer({ host, port, env }), port, address, door };
    } catch (error) {
      if (wanted || attempts === 5 || (await isFree(port, host))) throw error;
    }
  }
}

/** Where tablets first come to by plain HTTP, to trust this machine once. */
async function doorOf(host, port) {
  const { fingerprint, ...files } = hallCertificate(inData('hall'), ['127.0.0.1', ...ownAddresses()]);
  const doorPort = await choosePort({ host, from: port + 1 });
  return {
    address: addressOf(host, doorPort),
    fingerprint,
    env: {
      HALL_FILES: JSON.stringify(files),
      HALL_DOOR_PORT: String(doorPort),
      HALL_FINGERPRINT: fingerprint,
    },
  };
}

async function printDoor({ address, fingerprint }) {
  console.log(`  Máy tính bảng vào lần đầu · Tablets come here first:  ${address}\n`);
  console.log(await QRCode.toString(address, { type: 'terminal', small: true }));
  console.log(`  Dấu vân tay chứng thư · Fingerprint of the certificate:\n  ${fingerprint}\n`);
}

/** npm hands a signal to its shell, which dies of it and tells nobody: notice it by having another parent. */
function whenOrphaned(act) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && act(), 500).unref();
}

function sayWhereItRuns() {
  const address = fs.existsSync(addressFile) ? fs.readFileSync(addressFile, 'utf8') : undefined;
  console.log(
    address
      ? `\n  Bản này đang chạy sẵn · This copy is running already:  ${address}\n`
      : '\n  Bản này đang được khởi động ở cửa sổ khác · This copy is just being started in another window.\n',
  );
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Refusal(`Node ${process.versions.node} is too old: 20.19 or later is needed.`);
}
