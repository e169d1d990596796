import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withClient } from '../../scripts/db.mjs';
import { openCluster } from '../../scripts/postgres/cluster.mjs';
import { isWorkedIn } from '../../scripts/processes.mjs';
import { killWhoWorksIn } from '../support/kill-database';

let dataDir: string;

beforeEach(() => {
  dataDir = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'cluster-')), 'pg');
});

afterEach(() => {
  killWhoWorksIn(dataDir);
  fs.rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  test('keeps its data when it is stopped and started again', async () => {
    const first = await openCluster({ dataDir });
    await write(first.url('postgres'), 'kept');
    await first.close();

    const second = await openCluster({ dataDir });

    expect(await read(second.url('postgres'))).toEqual(['kept']);
    await second.close();
    expect(isWorkedIn(dataDir)).not.toBe(true);
  });

  test('starts again with what was committed after everything was killed', async () => {
    const killed = await openCluster({ dataDir });
    await write(killed.url('postgres'), 'committed');
    killWhoWorksIn(dataDir);

    const revived = await openCluster({ dataDir });

    expect(revived.started).toBe(true);
    expect(await read(revived.url('postgres'))).toEqual(['committed']);
    await revived.close();
  });

  test('starts although its old process number belongs to another program now', async () => {
    const killed = await openCluster({ dataDir });
    killWhoWorksIn(dataDir);
    const lockFile = path.join(dataDir, 'postmaster.pid');
    const [, ...rest] = fs.readFileSync(lockFile, 'utf8').split('\n');
    fs.writeFileSync(lockFile, [String(process.pid), ...rest].join('\n'));

    const revived = await openCluster({ dataDir });

    expect(revived.port).not.toBe(killed.port);
    await revived.close();
  });

  test('is one server for all who open it, and stops with the last of them', async () => {
    const [one, two] = await Promise.all([openCluster({ dataDir }), openCluster({ dataDir })]);
    expect([one.started, two.started].filter(Boolean)).toHaveLength(1);
    expect(one.port).toBe(two.port);

    await one.close();
    await write(two.url('postgres'), 'still there');

    expect(await read(two.url('postgres'))).toEqual(['still there']);
    await two.close();
    expect(isWorkedIn(dataDir)).not.toBe(true);
  });

  test('is adopted by the next start when only its launcher was killed', async () => {
    const script = path.resolve('scripts/postgres/cluster.mjs');
    const program = `const { openCluster } = await import(${JSON.stringify(script)});
      console.log((await openCluster({ dataDir: ${JSON.stringify(dataDir)} })).port);`;
    const stdio = ['ignore', 'pipe', 'inherit'] as const;
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: [...stdio] });
    const [port] = await once(launcher.stdout, 'data');
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');

    const next = await openCluster({ dataDir });

    expect(next).toMatchObject({ started: false, port: Number(port) });
    await next.close();
    expect(isWorkedIn(dataDir)).not.toBe(true);
  });

  test('makes its data folder anew when an earlier start was killed over it', async () => {
    fs.mkdirSync(`${dataDir}.new-1`);
    fs.writeFileSync(`${dataDir}.new-1/PG_VERSION`, '18');
    fs.writeFileSync(`${dataDir}.password`, '');

    const cluster = await openCluster({ dataDir });

    expect(cluster.started).toBe(true);
    expect(fs.existsSync(`${dataDir}.new-1`)).toBe(false);
    await cluster.close();
  });

  test('shows its password and its log to nobody else', async () => {
    const cluster = await openCluster({ dataDir });
    await cluster.close();

    expect(modeOf(`${dataDir}.password`)).toBe(0o600);
    expect(modeOf(`${dataDir}.log`)).toBe(0o600);
    expect(modeOf(dataDir)).toBe(0o700);
  });

  test('writes no statement and no value of a failed one to its log', async () => {
    const cluster = await openCluster({ dataDir });
    await write(cluster.url('postgres'), 'credential-4711');
    await expect(write(cluster.url('postgres'), 'credential-4711')).rejects.toThrow('duplicate key');
    await cluster.close();

    expect(fs.readFileSync(`${dataDir}.log`, 'utf8')).not.toMatch(/4711|insert|duplicate/);
  });
});

async function write(url: string, word: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('create table if not exists words (word text primary key)');
    await client.query('insert into words values ($1)', [word]);
  });
}

async function read(url: string): Promise<string[]> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ word: string }>('select word from words'),
  );
  return rows.map(({ word }) => word);
}

function modeOf(file: string): number {
  return fs.statSync(file).mode & 0o777;
}

/** `kill -9` to the server and to everything it started: they all work inside the data folder. */
