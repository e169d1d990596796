// `npm run build`: the production build, made when it is missing or older in content than its sources.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isMain, runCommand } from './command.mjs';
import { compressFiles } from './compress-files.mjs';
import { withFileLock } from './file-lock.mjs';
import { step } from './progress.mjs';
import { inData, inProject } from './project.mjs';
import { runQuietly } from './run.mjs';

const sources = [
  'src',
  'prisma/schema.prisma',
  'prisma/models',
  'public',
  'scripts/vote-worker.js',
  'package.json',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
];
const madeFromSources = inProject('src', 'generated');
/** Where the server finds the service worker of this build. */
export const workerFile = inProject('.next', 'vote-worker.js');
const record = inProject('.next', 'sources.sha256');

/** Builds unless the build there is was made from these very sources; answers whether it had to. */
export async function ensureBuild({ signal } = {}) {
  return withFileLock(inData('build.lock'), async () => {
    const fingerprint = fingerprintOfSources();
    if (readRecord() === fingerprint) return false;
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
  compressFiles(inProject('.next', 'static'));
  nameWorker(fingerprint);
  fs.writeFileSync(record, fingerprint);
}

/** The service worker of the ballot page carries the name of its build: another build is another worker. */
function nameWorker(fingerprint) {
  const source = fs.readFileSync(inProject('scripts', 'vote-worker.js'), 'utf8');
  fs.writeFileSync(workerFile, source.replace("'development'", `'${fingerprint.slice(0, 16)}'`));
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
