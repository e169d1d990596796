import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { step } from '../scripts/progress.mjs';
import { castMore } from './casting.mjs';
import { postAll } from './load.mjs';
import { runTypeScript } from './typescript.mjs';

const count = { name: 'count.481x44', cards: 481, subjects: 44, clients: 16 };
const burst = { name: 'burst.2000x5', cards: 2000, subjects: 5, clients: 2000 };

export const names = [
  burst.name,
  `${burst.name}.proofs`,
  count.name,
  `${count.name}.close`,
  `${count.name}.proofs`,
  `${count.name}.members`,
  `${count.name}.tool`,
];

/** Votes of their own: a burst of casts, all at once, and the largest count there has been. */
export async function measure({ hall: open, isWanted, report }) {
  const hall = await open();
  const isAnyWanted = (vote) => names.some((name) => name.startsWith(vote) && isWanted(name));
  if (isAnyWanted(burst.name)) await measureBurst(hall, { isWanted, report });
  if (isAnyWanted(count.name)) await measureCount(hall, { isWanted, report });
}

/** Every voter presses the button in the same second; each has a connection of its own. */
async function measureBurst(hall, { isWanted, report }) {
  const { cards, subjects, clients, name } = burst;
  const vote = await hall.newVote(cards, subjects);
  const [box] = vote.boxes;
  const ballots = await box.ballots(cards);
  const empty = await postAll({
    port: hall.port,
    path: '/api/health',
    bodies: ballots,
    clients,
  });
  const cast = await castMore(hall, box, ballots, clients);
  if ((await box.storedHashes()).size !== cards)
    throw new Error('The box does not hold what was acknowledged.');
  if (isWanted(name))
    report({
      name,
      value: cast.rate,
      unit: `casts/s, ${clients} at once`,
      against: 'an empty route of the same server under the same burst',
      reference: empty.rate,
    });
  if (!isWanted(`${name}.proofs`)) return;
  const { phases } = await countVote(hall, vote, cards);
  report({
    name: `${name}.proofs`,
    value: phases.proofs / 1000,
    unit: `s until the proofs of all ${cards} are checked`,
    against: 'the burst itself, until the last was acknowledged',
    reference: cards / cast.rate,
  });
}

async function measureCount(hall, { isWanted, report }) {
  const { cards, subjects, clients, name } = count;
  const vote = await hall.newVote(cards, subjects);
  const [box] = vote.boxes;
  await castMore(hall, box, await box.ballots(cards), clients);
  const byTool = isWanted(`${name}.tool`) ? new CountedByTool() : undefined;
  const { phases } = await countVote(hall, vote, cards, byTool?.folder);
  const against = 'checking the proofs of all ballots';
  const figures = [
    [name, 'own', 's of our own work after the last proof, to the totals on the screen'],
    [`${name}.close`, 'close', 's to close, seal and shake the box'],
    [`${name}.proofs`, 'proofs', 's to check all proofs'],
    [`${name}.members`, 'members', 's for the shares of those members who open, in their browsers'],
  ];
  for (const [figure, phase, unit] of figures)
    if (isWanted(figure))
      report({
        name: figure,
        value: phases[phase] / 1000,
        unit,
        against,
        reference: phases.proofs / 1000,
      });
  if (!byTool) return;
  const ms = await step('The same box, verified by belenios-tool', async () => byTool.verify());
  report({
    name: `${name}.tool`,
    value: ms / 1000,
    unit: 's for belenios-tool to accept the archive of that box, and the totals in it',
    against: 'our checking of the proofs of all ballots; ratio: times faster',
    reference: phases.proofs / 1000,
  });
}

/** Debian's belenios-tool in a folder of its own, where the archive of the one box is written. */
class CountedByTool {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'belenios-count-'));

  /** Milliseconds that it took. Throws when the tool refuses the archive or the totals in it. */
  verify() {
    try {
      const startedAt = performance.now();
      execFileSync('belenios-tool', ['election', 'verify'], { cwd: this.folder, stdio: 'pipe' });
      return performance.now() - startedAt;
    } finally {
      fs.rmSync(this.folder, { recursive: true, force: true });
    }
  }
}

/** By one process, as the server would; the server itself, which has begun to check these ballots, is stopped for it. */
async function countVote({ env, withoutServer }, { made }, cards, folder) {
  const args = folder === undefined ? [] : [folder];
  const input = JSON.stringify(made);
  const counted = JSON.parse(await withoutServer(() => runTypeScript('count-vote.ts', { input, args, env })));
  if (counted.returned[0] !== cards)
    throw new Error(`${cards} were cast and ${counted.returned[0]} counted.`);
  return counted;
}
