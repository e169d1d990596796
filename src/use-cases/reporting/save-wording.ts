import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { transaction, type Tx } from '@/data/transaction';
import { saveWording as save, wordingsOf } from '@/data/wording-repository';
import { hasReached } from '@/domain/conference/conference';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
import type { ConferenceScope } from '@/domain/kernel/scope';
import {
  editableWording,
  readWording,
  type WordedPaper,
  type WordingRefusal,
} from '@/domain/minutes/wording';
import { now } from '@/lib/clock';
import { paperSourceOf, type PaperSourceRefusal } from './paper-source';
import { standingWords } from './standing-words';

/** `typed` null puts the paragraph back to what is computed. `version` is the save it was read at; 0: none yet. */
export type SaveWording = { document: WordedPaper; key: string; typed: string | null; version: number };

/** What stands now; `text` null: the computed wording. */
export type SavedWording = { text: string | null; version: number };

export type SaveWordingRefusal =
  | PaperSourceRefusal
  | WrongState
  | WordingRefusal
  | { code: 'wording-unknown' }
  | SavedMeanwhile<SavedWording>;

/**
 * Keeps what an officer wrote in place of one paragraph, over the text that is computed at this moment; saving the same
 * again says that it was looked at. Refused in an archive, where a figure was changed, added or left out (it is named), and
 * when somebody saved this paragraph since. What is issued stays as it was written: only a replacement takes this in.
 */
export async function saveWording(
  scope: ConferenceScope,
  { document, key, typed, version }: SaveWording,
): Promise<Result<SavedWording, SaveWordingRefusal>> {
  return transaction(async (tx): Promise<Result<SavedWording, SaveWordingRefusal>> => {
    const conference = await lockConference(tx, scope);
    if (hasReached(conference, 'archived'))
      return err({ code: 'wrong-state', state: conference.state, needs: 'reported' });
    const source = await paperSourceOf(tx, scope, { document, audience: 'concerned' });
    if (!source.ok) return source;
    const paragraph = standingWords(source.value).find((one) => one.key === key);
    if (!paragraph) return err({ code: 'wording-unknown' });
    const { computed } = paragraph;
    const text = typed === null ? ok(null) : readWording(typed, computed);
    if (!text.ok) return text;
    const kept = { paper: document, key, text: text.value, over: computed, at: now(), version };
    if (!(await save(tx, scope, kept))) return err(await savedMeanwhile(tx, scope, { document, key }));
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    const type = text.value === null ? 'wording-put-back' : 'wording-changed';
    await recordEvent(tx, about, { type, document });
    return ok({ text: typed, version: version + 1 });
  });
}

/** What somebody else has written there, to be laid beside what was typed. */
async function savedMeanwhile(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  { document, key }: Pick<SaveWording, 'document' | 'key'>,
): Promise<SavedMeanwhile<SavedWording>> {
  const kept = (await wordingsOf(tx, conferenceId, document)).find((one) => one.key === key);
  const text = kept?.text ? editableWording(kept.text, kept.over) : null;
  return {
    code: 'changed-by-someone-else',
    by: kept?.editorName ?? '',
    saved: { text, version: kept?.version ?? 0 },
  };
}
