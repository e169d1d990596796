import 'server-only';
import { createHash } from 'node:crypto';
import type { Result } from '@/domain/kernel/result';
import {
  checkPartialDecryption,
  readPartialDecryption,
  type PartialDecryption,
  type PartialDecryptionRefusal,
  type PartToCheck,
} from '../protocol/partial-decryption';

const kept = globalThis as typeof globalThis & { tn96CheckedParts?: Set<string> };

/**
 * Checks a part of the opening, a third of a second for 44 subjects. What holds is remembered in this process by the hash
 * of all that was checked, so that the very same text need not be checked twice; any other one is, and so is each after a
 * restart.
 */
export function checkPart(part: PartToCheck): Result<PartialDecryption, PartialDecryptionRefusal> {
  if (checkedParts().has(nameOf(part))) return readPartialDecryption(part);
  const checked = checkPartialDecryption(part);
  if (checked.ok) rememberPart(part);
  return checked;
}

/** A part that holds because it has been made here, in this process: none that came from elsewhere. */
export function rememberPart(part: PartToCheck): void {
  checkedParts().add(nameOf(part));
}

function checkedParts(): Set<string> {
  return (kept.tn96CheckedParts ??= new Set());
}

/** All that decides whether a part holds. */
function nameOf({ owner, text, tally, trustees, election }: PartToCheck): string {
  const all = JSON.stringify([election.text, trustees.text, tally.text, owner, text]);
  return createHash('sha256').update(all).digest('base64');
}
