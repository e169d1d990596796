import { readShareFile, type ShareFile, type ShareFileFault } from '@/ballot-box/protocol/share-file';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { Holder } from './use-share-entry';

export type ChosenFile = { file: ShareFile; holder: Holder };

export type ShareFileProblem =
  | ShareFileFault
  /** A file of another conference, or of keys that were discarded. */
  | { code: 'other-ceremony'; conference: string; mark: string; expected: string }
  | { code: 'already-entered'; name: string };

/** Whose share a chosen file is. Told before anybody types a passphrase. */
export function readChosenFile(
  text: string,
  opening: { mark: string; holders: readonly Holder[] },
): Result<ChosenFile, ShareFileProblem> {
  const read = readShareFile(text);
  if (!read.ok) return read;
  const file = read.value;
  const holder = opening.holders.find(({ member }) => member === file.place - 1);
  if (file.mark !== opening.mark || !holder) {
    const { conference, mark } = file;
    return err({ code: 'other-ceremony', conference, mark, expected: opening.mark });
  }
  if (holder.entered) return err({ code: 'already-entered', name: holder.name });
  return ok({ file, holder });
}
