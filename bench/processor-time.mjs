import fs from 'node:fs';

const msPerTick = 10;

/** Milliseconds of processor that a process has used, all its threads together; NaN where the system does not tell. */
export function processorTimeOf(pid) {
  const [user, system] = ticksOf(pid);
  return (user + system) * msPerTick;
}

/** The same of all child processes that have ended. */
export function processorTimeOfChildren() {
  const [, , user, system] = ticksOf('self');
  return (user + system) * msPerTick;
}

function ticksOf(pid) {
  if (process.platform !== 'linux') return [NaN, NaN, NaN, NaN];
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The program's name stands in brackets and may hold spaces; these are the 14th to 17th field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).map(Number);
}

/** Bytes of memory that a process holds now; NaN where the system does not tell. */
export function memoryOf(pid) {
  if (process.platform !== 'linux') return NaN;
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
}
