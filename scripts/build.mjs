// `npm run build`: the production build, made when it is missing or older in content than its sources.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isMain, runCommand } from './command.mjs';
import { withFileLock } from './file-lock.mjs';
import { step } from './progress.mjs';
import { inData, inProject } from './project.mjs';
import { runQuietly } from './run.mjs';

const sources = [
  'src',
  'prisma/schema.prisma',
  'prisma/models',
  'public',
  'package.json',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];
const madeFromSources = inProject('src', 'generated');
const server = inProject('.next', 'standalone', 'server.js');
const record = inProject('.next', 'sources.sha256');

/** Where the built server starts from. */
export const serverFile = server;

/** Builds unless the build there is was made from these very sources; answers whether it had to. */
export async function ensureBuild({ signal } = {}) {
  fs.mkdirSync(inData(), { recursive: true });
  return withFileLock(inData('build.lock'), async () => {
    const fingerprint = fingerprintOfSources();
    if (fs.existsSync(server) && readRecord() === fingerprint) return false;
    await build(fingerprint, signal);
    return true;
  });
}

/** Writes its record last: a build that was killed is no build. */
async function build(fingerprint, signal) {
  fs.rmSync(record, { force: true });
  const generate = [inProject('scripts', 'prisma.mjs'), 'generate'];
  const log = inData('build.log');
  await runQuietly(generate, { signal, log, purpose: 'Generating the database client' });
  const next = [inProject('node_modules', 'next', 'dist', 'bin', 'next'), 'build'];
  await runQuietly(next, { signal, log, purpose: 'The production build' });
  copyIntoStandalone(['.next', 'static']);
  copyIntoStandalone(['public']);
  fs.writeFileSync(record, fingerprint);
}

/** The standalone server serves these files, and Next leaves the copying to whoever deploys it. */
function copyIntoStandalone(folder) {
  const from = inProject(...folder);
  if (fs.existsSync(from)) fs.cpSync(from, inProject('.next', 'standalone', ...folder), { recursive: true });
}

function readRecord() {
  return fs.existsSync(record) ? fs.readFileSync(record, 'utf8') : undefined;
}

function fingerprintOfSources() {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesUnder(inProject(source)))) {
    hash.update(`\0${path.relative(inProject(), file)}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  if (place === madeFromSources || !fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}

if (isMain(import.meta)) {
  await runCommand(() =>
    step(
      'Building for production',
      () => ensureBuild(),
      (built) => (built ? 'built' : 'the build is up to date'),
    ),
  );
}
