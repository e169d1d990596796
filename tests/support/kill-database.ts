import fs from 'node:fs';

/** Kills every process that works inside a folder, such as a PostgreSQL's with all its children, as a power cut would. */
export function killWhoWorksIn(folder: string): void {
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (fs.readlinkSync(`/proc/${pid}/cwd`) === folder) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Gone in the meantime, or another user's.
    }
  }
}
