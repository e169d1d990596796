import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from './command.mjs';
import { inProject, root } from './project.mjs';

/** The environment of this process with more added, and the tools of `node_modules` on the path. */
export function environment(more = {}) {
  const PATH = [inProject('node_modules', '.bin'), process.env.PATH].join(path.delimiter);
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...more, PATH };
}

/** Runs a Node script of this project to its end, its output shown; answers its exit code. */
export function runNode(args, { env = {}, signal } = {}) {
  return exitCodeOf(
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: environment(env), signal }),
  );
}

/** Runs a Node script with its output kept in a log file, which is shown when it fails; refuses a failure. */
export async function runQuietly(args, { env = {}, signal, log, purpose }) {
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const file = fs.openSync(log, 'w');
  try {
    const stdio = ['ignore', file, file];
    const code = await exitCodeOf(
      spawn(process.execPath, args, {
        cwd: root,
        stdio,
        env: environment({ NO_COLOR: '1', ...env }),
        signal,
      }),
    );
    if (code === 0) return;
    signal?.throwIfAborted();
    console.error(fs.readFileSync(log, 'utf8'));
    throw new Refusal(`${purpose} failed; its words are above, and in ${path.relative(root, log)}.`);
  } finally {
    fs.closeSync(file);
  }
}

/** The exit code of a child process that has been started; 1 when a signal ended it. Rejects when it was aborted. */
export function exitCodeOf(child) {
  return new Promise((resolve, reject) => {
    let failure;
    child.once('error', (error) => {
      failure = error;
      if (child.pid === undefined) reject(error);
    });
    child.once('exit', (code) => (failure ? reject(failure) : resolve(code ?? 1)));
  });
}
