import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openBoxes } from '@/use-cases/counting/open-boxes';
import { showOpening } from '@/use-cases/counting/show-opening';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot, aShare } from '@tests/support/a-committee-with-keys';
import { must, type Hall } from './a-hall';
import { sealedByTwo } from '@tests/support/by-two';

/** Puts one ballot after another into the box, with the cards in their order. */
export async function cast({ box }: Hall, ballots: readonly (readonly Choice[])[]): Promise<void> {
  for (const [index, choices] of ballots.entries()) {
    const ballot = aSealedBallot(box.election, box.codes[index] ?? '', choices);
    must(await castBallot({ boxId: box.boxId, ballot }));
  }
}

/** Ends voting, checks every proof and counts the cards back: the shares may come. */
export async function sealAndCheck({ scope, box }: Hall, issued: number): Promise<void> {
  must(await sealedByTwo(scope));
  const unused = box.codes.length - issued;
  must(await countCardsBack(scope, { formId: box.formId, issued, unused, spoiled: 0 }));
  for (;;) {
    const { checked, total } = must(await checkSealedBallots(scope));
    if (checked === total) return;
  }
}

/** Opens the box with as many shares as it takes. */
export async function openTheBox({ scope, committee }: Hall): Promise<void> {
  const opening = await showOpening(scope);
  if (!opening) throw new Error('There is nothing to open.');
  for (const [index, { seed }] of committee.slice(0, opening.threshold).entries())
    must(await enterShare(scope, aShare(opening, index, seed)));
  must(await openBoxes(scope));
}
