import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tryFileLock, withFileLock } from '../../scripts/file-lock.mjs';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  lock = path.join(folder, 'a.lock');
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('a file lock', () => {
  test('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const enter = () =>
      withFileLock(lock, async () => {
        most = Math.max(most, ++inside);
        await new Promise(setImmediate);
        inside -= 1;
      });

    await Promise.all([enter(), enter(), enter()]);

    expect(most).toBe(1);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('is taken where nothing was made yet', async () => {
    expect(await tryFileLock(path.join(folder, 'new', 'b.lock'))).toBeTypeOf('function');
  });

  test('is let go of when the work fails', async () => {
    await expect(withFileLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');

    expect(await tryFileLock(lock)).toBeTypeOf('function');
  });

  test('is held against others while its process lives, and free once that was killed', async () => {
    const script = path.resolve('scripts/file-lock.mjs');
    const program = `const { tryFileLock } = await import(${JSON.stringify(script)});
      await tryFileLock(${JSON.stringify(lock)}); console.log('held'); process.stdin.resume();`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect(await tryFileLock(lock)).toBeUndefined();

    holder.kill('SIGKILL');
    await once(holder, 'exit');

    expect(await tryFileLock(lock)).toBeTypeOf('function');
  });
});
