import fs from 'node:fs';

/**
 * A word for a running process that no later process shares (`pid:start` on Linux, else the pid alone),
 * or `undefined` when it runs no more. A process that was killed but not yet reaped does not count as running.
 */
export function identityOf(pid) {
  if (process.platform !== 'linux') return isAlive(pid) ? String(pid) : undefined;
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in brackets and may hold spaces; the state and the 22nd field come after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : `${pid}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Whether any process works inside this folder; `undefined` where the system does not tell (other than Linux). */
export function isWorkedIn(folder) {
  if (process.platform !== 'linux') return undefined;
  return fs.readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && workingFolder(pid) === folder);
}

function workingFolder(pid) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
