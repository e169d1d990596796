import 'server-only';
import { issuedPapersOf } from '@/data/issued-paper-repository';
import { reading } from '@/data/transaction';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { isIssuable, lifeOf } from '@/domain/minutes/issued-paper';
import {
  editableWording,
  figuresIn,
  toEditable,
  type WordedPaper,
  type WordingState,
} from '@/domain/minutes/wording';
import { paperSourceOf, type PaperSourceRefusal } from './paper-source';
import { standingWords } from './standing-words';

/** A paragraph in the editor: its computed text and what stands, each figure in square brackets. */
export type ParagraphInEditor = {
  key: string;
  state: WordingState;
  computed: string;
  written: string | null;
  /** What was computed when it was written; null unless that has changed since. */
  before: string | null;
  figures: readonly string[];
  editorName: string | null;
  at: Date | null;
  version: number;
};

export type PaperInEditor = { paragraphs: readonly ParagraphInEditor[]; isIssued: boolean };

/** The sentences of a paper for the officer who words them. Refused as the paper itself is. Reads only. */
export async function showWording(
  scope: ConferenceScope,
  document: WordedPaper,
): Promise<Result<PaperInEditor, PaperSourceRefusal>> {
  return reading(async (tx) => {
    const source = await paperSourceOf(tx, scope, { document, audience: 'concerned' });
    if (!source.ok) return source;
    const issued = await issuedPapersOf(tx, scope.conferenceId);
    const paragraphs = standingWords(source.value).map(
      ({ key, computed, state, kept }): ParagraphInEditor => {
        const text = kept?.text ?? null;
        return {
          key,
          state,
          computed: toEditable(computed),
          written: text === null ? null : editableWording(text, placesOf(computed, kept?.over ?? '')),
          before: state === 'outdated' && kept ? toEditable(kept.over) : null,
          figures: figuresIn(computed),
          editorName: text === null ? null : (kept?.editorName ?? null),
          at: text === null ? null : (kept?.at ?? null),
          version: kept?.version ?? 0,
        };
      },
    );
    return ok({ paragraphs, isIssued: isIssuable(document) && lifeOf(document, issued).current !== null });
  });
}

/** Which figures stand in the places of a wording: those of now, unless there are more or fewer than when it was written. */
function placesOf(computed: string, over: string): string {
  return figuresIn(computed).length === figuresIn(over).length ? computed : over;
}
