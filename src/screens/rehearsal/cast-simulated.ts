import { simulatedChoices } from '@/domain/ballot/simulated-choices';
import type { BallotPaper } from '@/gate/voting/vote.loader';
import { ballotSealer, type BallotSealer } from '../tablet/sealing/ballot-sealer';
import { askAboutCard, fetchBallots, sendBallot } from '../tablet/tablet-requests';

/** What one box still takes: the codes of cards that may be unused, and how many ballots are missing. */
export type BoxToFill = { electionUuid: string; codes: readonly string[]; missing: number };

export type Simulation = {
  conferenceId: string;
  boxes: readonly BoxToFill[];
  /** Told after each ballot that is in the box. */
  onCast: () => void;
  isStopped: () => boolean;
};

/** How it ended; `short`: no card was left though ballots are missing. */
export type SimulationEnd = 'done' | 'failed' | 'not-admitted' | 'short';

/**
 * Votes at random with the cards of a rehearsal, as a tablet does: sealed in this browser, sent one after another to the
 * ordinary door. Begun again it goes on where it was: spent and voided cards are passed over. The last cards go first, so
 * that those on the first pages are left for people.
 */
export async function castSimulated(simulation: Simulation): Promise<SimulationEnd> {
  const shown = await fetchBallots(simulation.conferenceId);
  if (!shown || shown.isKept) return 'failed';
  const sealer = ballotSealer();
  try {
    for (const paper of shown.papers.papers) {
      const end = await fillBox(paper, simulation, sealer);
      if (end !== 'done') return end;
    }
    return 'done';
  } finally {
    sealer.stop();
  }
}

async function fillBox(
  paper: BallotPaper,
  { boxes, onCast, isStopped }: Simulation,
  sealer: BallotSealer,
): Promise<SimulationEnd> {
  const box = boxes.find(({ electionUuid }) => electionUuid === paper.electionUuid);
  let missing = box?.missing ?? 0;
  for (const code of box?.codes.toReversed() ?? []) {
    if (missing <= 0 || isStopped()) return 'done';
    const end = await castOne(paper, code, sealer);
    if (end === 'failed' || end === 'not-admitted') return end;
    if (end === 'passed-over') continue;
    missing -= 1;
    onCast();
  }
  return missing <= 0 ? 'done' : 'short';
}

async function castOne(
  paper: BallotPaper,
  code: string,
  sealer: BallotSealer,
): Promise<'cast' | 'passed-over' | 'failed' | 'not-admitted'> {
  const { boxId, election, subjects, blankAllowed } = paper;
  const [card] = (await sealer.readCard(code, [{ boxId, election }])) ?? [];
  if (!card) return 'failed';
  const standing = await askAboutCard(boxId, card.publicCredential);
  if (standing !== 'fresh') return ended(standing);
  await sealer.takeBox(boxId);
  const random = crypto.getRandomValues(new Uint8Array(subjects.length));
  const sealed = await sealer.seal(simulatedChoices(random, blankAllowed), () => {});
  if (!sealed) return 'failed';
  const answer = await sendBallot({ boxId, ...sealed });
  if (answer === 'fault' || answer === 'cut-off') return 'failed';
  return 'refused' in answer ? ended(answer.refused) : 'cast';
}

/** What a refusal means for going on. */
function ended(refusal: string): 'passed-over' | 'failed' | 'not-admitted' {
  if (refusal === 'device-not-admitted') return 'not-admitted';
  return refusal === 'card-spent' || refusal === 'card-voided' ? 'passed-over' : 'failed';
}
