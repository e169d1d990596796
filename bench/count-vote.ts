// Counts a vote as committee and members do, from the closing to the totals on the screen, and prints how many
// milliseconds each phase took. Standard input: what `make-vote.ts` printed. Argument: where to write the opened boxes.
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { archiveOf } from '@/ballot-box/store/archive-store';
import { boxesOfConference } from '@/ballot-box/store/box-store';
import { proofBookOf } from '@/ballot-box/store/proof-book';
import { proofThreads } from '@/ballot-box/store/proof-threads';
import { reading } from '@/data/transaction';
import type { Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openBoxes } from '@/use-cases/counting/open-boxes';
import { showOpening } from '@/use-cases/counting/show-opening';
import { showTally } from '@/use-cases/counting/show-tally';
import { aShare } from '@tests/support/a-committee-with-keys';
import type { BoxWithCards } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';

const vote: { scope: ConferenceScope; boxes: BoxWithCards[]; seeds: string[] } = JSON.parse(
  await text(process.stdin),
);
const { scope, boxes, seeds } = vote;
const phases: Record<string, number> = {};
const batch = 12;

async function phase<V>(name: string, work: () => Promise<V>): Promise<V> {
  const startedAt = performance.now();
  const value = await work();
  phases[name] = (phases[name] ?? 0) + performance.now() - startedAt;
  return value;
}

function valueOf<V>(result: Result<V, { code: string }>): V {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}

valueOf(await phase('close', () => sealedByTwo(scope)));
await phase('proofs', async () => {
  for (const { boxId } of boxes) while ((await proofBookOf(boxId).advance(batch)) > 0);
  if (!proofThreads().areThere) throw new Error('The proofs were checked without threads.');
});
// Every proof is in the book: what is left is to write the verdicts and the sums.
await phase('own', async () => {
  const { checked, total } = valueOf(await checkSealedBallots(scope));
  if (checked !== total) throw new Error(`${checked} of ${total} ballots are checked.`);
});
for (const { formId, codes } of boxes)
  valueOf(
    await phase('own', () =>
      countCardsBack(scope, {
        formId,
        issued: codes.length,
        unused: 0,
        spoiled: 0,
      }),
    ),
  );
const opening = await phase('own', () => showOpening(scope));
if (!opening) throw new Error('There is nothing to open.');
for (let member = 0; member < opening.threshold; member += 1) {
  const share = await phase('members', async () => aShare(opening, member, seeds[member] ?? ''));
  valueOf(await phase('own', () => enterShare(scope, share)));
}
valueOf(await phase('own', () => openBoxes(scope)));
const tally = await phase('own', () => showTally(scope));
const returned = tally?.forms.map(({ outcome }) => outcome.returned) ?? [];
const [folder] = process.argv.slice(2);
if (folder !== undefined) await writeBoxes(folder);
process.stdout.write(JSON.stringify({ phases, returned }), () => process.exit());

/** The archive of each box, named as the election. */
function writeBoxes(into: string): Promise<void> {
  return reading(async (tx) => {
    for (const box of await boxesOfConference(tx, scope.conferenceId))
      await pipeline(archiveOf(tx, box), createWriteStream(path.join(into, `${box.electionUuid}.bel`)));
  });
}
