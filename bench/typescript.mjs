import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inProject, root } from '../scripts/project.mjs';
import { environment, exitCodeOf } from '../scripts/run.mjs';

/** Starts a TypeScript file of this folder with the product's own modules, to talk to over its standard input and output. */
export function startTypeScript(file, { args = [], env = {} } = {}) {
  const hooks = pathToFileURL(inProject('bench', 'typescript-in-threads.mjs')).href;
  const modules = ['--conditions=react-server', '--import', hooks];
  return spawn(process.execPath, [...modules, inProject('bench', file), ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment(env),
  });
}

/** Runs a TypeScript file of this folder with the product's own modules; answers what it prints. */
export async function runTypeScript(file, { args = [], input = '', env = {} } = {}) {
  const child = startTypeScript(file, { args, env });
  const printed = [];
  child.stdout.on('data', (chunk) => printed.push(chunk));
  child.stdin.on('error', () => {}); // it ended before it had read everything: its exit code says so
  child.stdin.end(input);
  const closed = new Promise((resolve) => child.stdout.once('close', resolve));
  const code = await exitCodeOf(child);
  if (code !== 0) throw new Error(`${file} ended with code ${code}.`);
  await closed;
  return Buffer.concat(printed).toString();
}
