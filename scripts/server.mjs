import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Refusal } from './command.mjs';
import { inProject, root } from './project.mjs';
import { environment } from './run.mjs';

const stopPatienceMs = 5000;

/**
 * Starts the production build and waits until it listens. `exited` settles when it ends, `stop()` ends it.
 * The server's own lines go to `onLine`, those about faults to `onFault`. It never outlives this process.
 */
export async function startServer({
  host = '127.0.0.1',
  port,
  env,
  onLine = console.log,
  onFault = console.error,
}) {
  const child = spawn(process.execPath, [inProject('scripts', 'serve.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environment({
      TZ: process.env.TZ ?? 'Asia/Ho_Chi_Minh',
      ...env,
      NODE_ENV: 'production',
      HOSTNAME: host,
      PORT: String(port),
    }),
  });
  const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const listening = new Promise((resolve) =>
    child.on('message', (message) => message === 'listening' && resolve(true)),
  );
  createInterface({ input: child.stdout }).on('line', onLine);
  createInterface({ input: child.stderr }).on('line', onFault);
  const started = await Promise.race([listening, exited.then(() => false)]);
  if (!started) throw new Refusal(`The server did not start on port ${port}; its words are above.`);
  return { exited, stop: () => stop(child, exited), pid: child.pid };
}

async function stop(child, exited) {
  child.kill('SIGTERM');
  const lastResort = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs);
  await exited;
  clearTimeout(lastResort);
}
