import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { step } from '../scripts/progress.mjs';
import { inProject, root } from '../scripts/project.mjs';
import { environment } from '../scripts/run.mjs';
import { processorTimeOfChildren } from './processor-time.mjs';
import { median } from './statistics.mjs';
import { runTypeScript } from './typescript.mjs';

const subjects = 20;
const ballots = 6;
const rounds = 5;
const columns = { high: [1, 0, 0], medium: [0, 1, 0], low: [0, 0, 1], blank: [0, 0, 0] };

export const names = ['ballot.make', 'ballot.make.core', 'ballot.verify', 'ballot.verify.core'];

/** The same ballots by this project and by belenios-tool, in turn. */
export async function measure({ isWanted, report }) {
  const election = await step(`Making an election of ${subjects} subjects`, async () =>
    JSON.parse(await runTypeScript('set-up-election.ts', { args: [String(subjects), String(ballots)] })),
  );
  const cores = os.availableParallelism();
  const workers = await Promise.all(Array.from({ length: cores }, startWorker));
  const tool = new Tool(election);
  try {
    for (const work of ['make', 'verify']) {
      const measured = await measureWork(work, { election, workers, tool });
      const what = `${work === 'make' ? 'the same marks' : 'the same ballots'}, its start taken off`;
      const figures = [
        {
          name: `ballot.${work}`,
          time: 'clock',
          unit: `ms/ballot on ${cores} processors`,
          against: `belenios-tool, which uses one processor, on ${what}; ratio: times faster`,
        },
        {
          name: `ballot.${work}.core`,
          time: 'processor',
          unit: 'ms/ballot of processor time',
          against: `processor time of belenios-tool on ${what}; ratio: times faster`,
        },
      ];
      for (const { time, ...figure } of figures) {
        const of = (whose) => median(measured.map((round) => round[whose][time]));
        const ratio = median(measured.map(({ tool, ours }) => tool[time] / ours[time]));
        if (isWanted(figure.name) && !Number.isNaN(ratio))
          report({ ...figure, value: of('ours'), reference: of('tool'), ratio });
      }
    }
  } finally {
    for (const worker of workers) worker.disconnect();
    tool.close();
  }
}

async function measureWork(work, { election, workers, tool }) {
  const items =
    work === 'make'
      ? election.codes.map((code, index) => ({ code, choices: election.rows[index] }))
      : election.ballots;
  const order = { work, election: election.election, items };
  await allWorkers(workers, order); // tables of powers are built at first use
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await allWorkers(workers, order);
    measured.push({ ours, tool: tool.time(work) });
  }
  return measured;
}

/** All workers at once, each with all the items: milliseconds a ballot by the clock, and of processor time. */
async function allWorkers(workers, order) {
  const startedAt = performance.now();
  const answers = await Promise.all(workers.map((worker) => ask(worker, order)));
  const passed = performance.now() - startedAt;
  const done = answers.reduce((sum, answer) => sum + answer.done, 0);
  return { clock: passed / done, processor: answers.reduce((sum, { ms }) => sum + ms, 0) / done };
}

async function startWorker() {
  const args = ['--conditions=react-server', '--import', 'tsx', inProject('bench', 'ballot-worker.ts')];
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  const child = spawn(process.execPath, args, { cwd: root, stdio, env: environment() });
  child.once('exit', (code) => code && child.emit('error', new Error('A worker ended by itself.')));
  await once(child, 'message');
  return child;
}

async function ask(worker, order) {
  const answered = once(worker, 'message'); // rejects when the worker fails
  worker.send(order);
  const [answer] = await answered;
  return answer;
}

/** Debian's belenios-tool in folders of its own: the election without ballots, and with all of them. */
class Tool {
  #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'belenios-bench-'));

  constructor({ uuid, emptyArchive, fullArchive, codes, rows }) {
    this.#write('empty', `${uuid}.bel`, Buffer.from(emptyArchive, 'base64'));
    this.#write('full', `${uuid}.bel`, Buffer.from(fullArchive, 'base64'));
    this.#write('empty', 'code', `${codes[0]}\n`);
    this.#write('empty', 'choices', JSON.stringify(rows[0].map((choice) => columns[choice])));
  }

  /** Milliseconds a ballot, by the clock and of processor time. */
  time(work) {
    if (work === 'verify') {
      const full = this.#run('full', 'election', 'verify');
      return perBallot(full, this.#run('empty', 'election', 'verify'), ballots);
    }
    const make = ['election', 'generate-ballot', '--privcred', 'code', '--ballot', 'choices'];
    return perBallot(this.#run('empty', ...make), this.#run('empty', '--version'), 1);
  }

  close() {
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(folder, name, content) {
    fs.mkdirSync(path.join(this.#folder, folder), { recursive: true });
    fs.writeFileSync(path.join(this.#folder, folder, name), content);
  }

  #run(folder, ...args) {
    const startedAt = performance.now();
    const usedBefore = processorTimeOfChildren();
    execFileSync('belenios-tool', args, {
      cwd: path.join(this.#folder, folder),
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, BELENIOS_USE_URANDOM: '1' },
      timeout: 120_000,
    });
    return { clock: performance.now() - startedAt, processor: processorTimeOfChildren() - usedBefore };
  }
}

function perBallot(whole, start, count) {
  return {
    clock: (whole.clock - start.clock) / count,
    processor: (whole.processor - start.processor) / count,
  };
}
