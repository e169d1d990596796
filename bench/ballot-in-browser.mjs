import { Refusal } from '../scripts/command.mjs';
import { findChromium } from '../scripts/system-programs.mjs';
import { median } from './statistics.mjs';
import { runTypeScript } from './typescript.mjs';

const subjects = 20;
/** As many ballots as the hall has voters. */
const rounds = 6;

export const names = ['ballot.make.browser', 'ballot.make.block'];

/** Ballots of 20 subjects on the real ballot page, marked and sent as a voter does, with the processor slowed. */
export async function measure({ hall: open, isWanted, report }) {
  const hall = await open();
  const executablePath = findChromium();
  if (!executablePath) throw new Refusal('The figures of the ballot page need Chromium.');
  const vote = await hall.newVote(rounds, subjects);
  const address = `http://127.0.0.1:${hall.port}`;
  const order = { executablePath, address, vote: vote.made };
  const seen = JSON.parse(await runTypeScript('vote-in-browser.ts', { input: JSON.stringify(order) }));
  const slowed = 'a loop of additions in a worker of the same page, slowed 4 times';
  if (isWanted('ballot.make.browser'))
    report({
      name: 'ballot.make.browser',
      value: median(seen.map(({ sealing }) => sealing)),
      unit: `ms to seal ${subjects} subjects, processor slowed 4 times`,
      against: `${slowed}: what ten million of them take`,
      reference: median(seen.map(({ loop }) => loop)),
    });
  if (isWanted('ballot.make.block'))
    report({
      name: 'ballot.make.block',
      value: Math.max(...seen.map(({ block }) => block)),
      unit: 'ms of the processor: the longest task of the page, from asking for the review until the ballot was sealed',
      against: 'the whole sealing',
      reference: median(seen.map(({ sealing }) => sealing)),
    });
}
