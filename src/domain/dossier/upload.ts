import { err, ok, type Result } from '../kernel/result';
import {
  isSamePlace,
  type DossierFile,
  type DossierPlace,
  type DossierRelease,
  type DossierSettings,
} from './dossier';

/** A file travels in pieces of this many bytes, the last one shorter, so that a broken line costs one piece. */
export const pieceBytes = 262_144;

export function pieceCount(size: number): number {
  return Math.ceil(size / pieceBytes);
}

/** How long a piece must be; 0 for one that does not exist. */
export function pieceLength(size: number, index: number): number {
  return Math.max(0, Math.min(pieceBytes, size - index * pieceBytes));
}

/** The pieces that have not come yet. */
export function missingPieces(size: number, present: readonly number[]): number[] {
  return Array.from({ length: pieceCount(size) }, (_, index) => index).filter(
    (index) => !present.includes(index),
  );
}

export type ReceiveRefusal =
  { code: 'file-empty' } | { code: 'file-too-large'; megabytes: number } | { code: 'reason-needed' };

/** May this file be taken in? What the voters were given is replaced only with a reason. */
export function mayReceive(
  paper: DossierPlace & { size: number; reason: string },
  known: {
    files: readonly DossierFile[];
    release: DossierRelease | null;
    settings: DossierSettings;
  },
): Result<null, ReceiveRefusal> {
  const megabytes = known.settings.largestFileMegabytes;
  if (paper.size === 0) return err({ code: 'file-empty' });
  if (paper.size > megabytes * 1024 * 1024) return err({ code: 'file-too-large', megabytes });
  const isReplacing = known.files.some((file) => isSamePlace(file, paper));
  if (known.release && isReplacing && paper.reason.trim() === '') return err({ code: 'reason-needed' });
  return ok(null);
}
