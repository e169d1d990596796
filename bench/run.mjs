// `npm run bench [-- NAME…]`: measures what the design promises. One line of JSON for each figure on stdout, and all
// else on stderr. A name may be cut short: `cast` is every figure of casting. bench/figures.md says what each one is.
import { Refusal, runCommand } from '../scripts/command.mjs';
import { tryFileLock } from '../scripts/file-lock.mjs';
import { inData } from '../scripts/project.mjs';
import { sharedHall } from './hall.mjs';
import * as ballotInBrowser from './ballot-in-browser.mjs';
import * as ballots from './ballots.mjs';
import * as casts from './casts.mjs';
import * as counting from './counting.mjs';
import * as documents from './documents.mjs';
import * as fullHall from './full-hall.mjs';
import * as importing from './importing.mjs';
import * as memory from './memory.mjs';
import * as scale from './scale.mjs';
import * as votePage from './vote-page.mjs';

const groups = [
  ballots,
  ballotInBrowser,
  votePage,
  casts,
  counting,
  fullHall,
  documents,
  importing,
  memory,
  scale,
];

await runCommand(async (wishes) => {
  console.log = console.error;
  const isWanted = (name) => wishes.length === 0 || wishes.some((wish) => name.startsWith(wish));
  const wanted = groups.filter(({ names }) => names.some(isWanted));
  if (wanted.length === 0)
    throw new Refusal(`There is no such figure: ${groups.flatMap(({ names }) => names).join(', ')}.`);

  const release = await tryFileLock(inData('bench.lock'));
  if (!release) throw new Refusal('Another bench is running in this checkout.');
  const hall = sharedHall();
  try {
    for (const { measure } of wanted) await measure({ hall: hall.open, isWanted, report });
  } finally {
    await hall.close();
    await release();
  }
  process.exit();
});

/** `ratio` is the value against the reference; `against` says what the reference is. */
function report({ name, value, unit, against, reference, ratio = value / reference }) {
  const figure = { name, value, unit, against, reference, ratio };
  const rounded = (_key, item) => (typeof item === 'number' ? Number(item.toPrecision(4)) : item);
  process.stdout.write(`${JSON.stringify(figure, rounded)}\n`);
}
