import 'server-only';
import type { Tx } from '@/data/transaction';
import { wordingsOf } from '@/data/wording-repository';
import { ownParagraphs } from '@/documents/blocks/own-words';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { isWorded, wordingState, type KeptWording, type WordingState } from '@/domain/minutes/wording';
import { computedFormOf, type PaperSource } from './paper-forms';

/** A paragraph that the product writes, how it stands, and what an officer wrote in its place. */
export type StandingWords = {
  key: string;
  computed: string;
  state: WordingState;
  kept: KeptWording | null;
};

/** Every paragraph of a paper that may be worded anew, in the order of the paper. Pure. */
export function standingWords(source: PaperSource): StandingWords[] {
  return ownParagraphs(computedFormOf(source)).map(({ key, text }) => {
    const kept = source.wordings?.find((one) => one.key === key) ?? null;
    return { key, computed: text, state: wordingState(kept, text), kept };
  });
}

/** Was something written over a text that has changed since? Then somebody looks again before the paper is issued. */
export function hasOutdatedWords(source: PaperSource): boolean {
  return (
    (source.wordings ?? []).length > 0 && standingWords(source).some(({ state }) => state === 'outdated')
  );
}

/** Has nobody worded the paper anew since it was read? Asked under the lock of the conference, which every save takes. */
export async function areWordsAsRead(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  { document, wordings = [] }: PaperSource,
): Promise<boolean> {
  if (!isWorded(document)) return true;
  const saves = (all: readonly KeptWording[]) => all.reduce((sum, { version }) => sum + version, 0);
  return saves(await wordingsOf(tx, conferenceId, document)) === saves(wordings);
}
