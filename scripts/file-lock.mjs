import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from './command.mjs';
import { identityOf } from './processes.mjs';

const heldHere = new Set();

/**
 * Runs `work` while holding the lock file, waiting for another process of this machine that holds it.
 * A lock whose holder was killed is taken over at once.
 */
export async function withFileLock(file, work, { patienceMs = 10 * 60_000 } = {}) {
  const givenUpAt = Date.now() + patienceMs;
  let release = await tryFileLock(file);
  while (!release) {
    if (Date.now() > givenUpAt) throw new Refusal(`Another process still holds ${file}: end it first.`);
    await pause(100);
    release = await tryFileLock(file);
  }
  try {
    return await work();
  } finally {
    await release();
  }
}

/** Takes the lock file (and makes its folder) without waiting: answers how to let go of it, or `undefined` when a living process holds it. */
export async function tryFileLock(file) {
  if (await isAbandoned(file)) await fs.rm(file, { force: true });
  if (!(await take(file))) return undefined;
  heldHere.add(file);
  return async function release() {
    heldHere.delete(file);
    await fs.rm(file, { force: true });
  };
}

async function take(file) {
  const draft = `${file}.${process.pid}`;
  await fs.mkdir(path.dirname(file), { recursive: true });
  try {
    // A link appears with its content; a plain write would show an empty file for a moment.
    await fs.writeFile(draft, identityOf(process.pid) ?? '');
    await fs.link(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await fs.rm(draft, { force: true });
  }
}

async function isAbandoned(file) {
  if (heldHere.has(file)) return false;
  try {
    const holder = await fs.readFile(file, 'utf8');
    return identityOf(Number.parseInt(holder, 10)) !== holder || holder === identityOf(process.pid);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}
