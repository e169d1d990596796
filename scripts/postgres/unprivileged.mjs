import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { Refusal } from '../command.mjs';

/**
 * How to start a PostgreSQL program so that it does not see itself as root, which it refuses.
 * `command` wraps the program, `owner` is the system user to run as where wrapping is not enough.
 *
 * As root: a user namespace in which the same files belong to another number, so no system user is needed and
 * any folder will do; where namespaces are switched off (many containers), the system user `postgres`. A data folder
 * that belongs to somebody already is served as that user.
 */
export function unprivileged(dataDir) {
  const asIs = { command: (program, args) => [program, args], owner: undefined };
  if (process.platform === 'win32' || process.getuid() !== 0) return asIs;
  const made = fs.statSync(dataDir, { throwIfNoEntry: false });
  if (made && made.uid !== 0) return { ...asIs, owner: { uid: made.uid, gid: made.gid } };

  // initdb looks its own number up in the password file, so it must be one that is there.
  const nobody = ['--user', `--map-user=${idOf('-u', 'nobody')}`, `--map-group=${idOf('-g', 'nobody')}`];
  if (spawnSync('unshare', [...nobody, 'true']).status === 0) {
    return { command: (program, args) => ['unshare', [...nobody, program, ...args]], owner: undefined };
  }
  return { ...asIs, owner: systemUser() };
}

/** Hands a file or an empty folder to the system user, where there is one. */
export function handOver(path, owner) {
  if (owner) fs.chownSync(path, owner.uid, owner.gid);
}

function systemUser() {
  try {
    if (spawnSync('id', ['postgres']).status !== 0) {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
        stdio: 'ignore',
      });
    }
    return { uid: idOf('-u', 'postgres'), gid: idOf('-g', 'postgres') };
  } catch {
    throw new Refusal(
      'PostgreSQL refuses to run as root, and no system user could be made for it: start as an ordinary user, or set DATABASE_URL.',
    );
  }
}

function idOf(flag, user) {
  return Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
}
