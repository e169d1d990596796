import { readCardCode } from '@/ballot-box/protocol/card-code';
import { readCardQr } from '@/ballot-box/protocol/card-qr';
import type { BallotPapers } from '@/gate/voting/vote.loader';
import { chooseBox } from './choose-box';
import type { BallotSealer } from './sealing/ballot-sealer';
import { forgetDraft, keptDraft } from './tablet-memory';
import { askAboutCard } from './tablet-requests';
import type { SessionEvent, StartNotice } from './voting-session';

/** A card as it was held out: `boxUuid` is known from its QR alone. */
export type HeldOutCard = { code: string; boxUuid: string | null };

/** What the camera read: a card, or why it is none. The code alone, without its election, is a card too. */
export function cardFromScan(text: string): HeldOutCard | StartNotice {
  const scanned = readCardQr(text);
  if (scanned.ok) return scanned.value;
  if (scanned.error.code !== 'not-a-card') return 'damaged-card';
  const bare = readCardCode(text);
  return bare.ok ? { code: bare.value, boxUuid: null } : 'not-a-card';
}

/** Finds the ballot a card opens, with the rows marked before a reload, or says why there is none. */
export async function openCard(
  card: HeldOutCard,
  shown: BallotPapers,
  sealer: BallotSealer,
): Promise<SessionEvent> {
  const possible = shown.papers.filter((paper) => isFor(card, paper));
  if (possible.length === 0) {
    const other = card.boxUuid === null ? undefined : shown.others.find((box) => isFor(card, box));
    return { type: 'card-refused', notice: other ? noticeOf[other.purpose] : 'card-of-another-vote' };
  }
  const cards = await sealer.readCard(card.code, possible);
  if (!cards) return { type: 'card-refused', notice: 'sealing-failed' };
  const asked = await Promise.all(
    possible.map(async (paper) => ({ paper, answer: await askBox(paper.boxId, cards) })),
  );
  const chosen = chooseBox(asked);
  if ('notice' in chosen) {
    const other =
      chosen.notice === 'card-unknown' ? await boxThatKnows(card, shown.others, sealer) : undefined;
    return { type: 'card-refused', notice: other ? noticeOf[other.purpose] : chosen.notice };
  }
  await sealer.takeBox(chosen.paper.boxId);
  return { type: 'card-accepted', paper: chosen.paper, kept: await takeUpDraft(sealer) };
}

function isFor({ boxUuid }: HeldOutCard, { electionUuid }: { electionUuid: string }): boolean {
  return boxUuid === null || boxUuid === electionUuid;
}

/** What a card is for that was held out at another time: a card of the vote during the test, or the other way round. */
const noticeOf = {
  vote: 'card-of-the-vote',
  test: 'card-of-the-test',
  annulled: 'card-of-an-annulled-vote',
} as const;

async function boxThatKnows(
  card: HeldOutCard,
  others: BallotPapers['others'],
  sealer: BallotSealer,
): Promise<BallotPapers['others'][number] | undefined> {
  const cards = others.length === 0 ? [] : await sealer.nameCard(card.code, others);
  const answers = await Promise.all(
    cards.map(async ({ boxId, publicCredential }) => ({
      boxId,
      answer: await askAboutCard(boxId, publicCredential),
    })),
  );
  const known = answers.find(({ answer }) => answer !== 'card-unknown' && answer !== 'unreachable');
  return others.find(({ boxId }) => boxId === known?.boxId);
}

async function askBox(boxId: string, cards: readonly { boxId: string; publicCredential: string }[]) {
  const card = cards.find((candidate) => candidate.boxId === boxId);
  return card ? askAboutCard(boxId, card.publicCredential) : 'unreachable';
}

/** The draft of this very card; one of another card belongs to nobody here any more. */
async function takeUpDraft(sealer: BallotSealer) {
  const draft = keptDraft();
  const rows = draft && (await sealer.decryptDraft(draft));
  if (!rows) forgetDraft();
  return rows || null;
}
