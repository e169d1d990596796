import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import { sha256Base64 } from './digest';
import type { Group } from './group';
import { compact, readCompact } from './wire-format';

export type CredentialsRefusal =
  { code: 'shape' } | { code: 'not-in-group'; index: number } | { code: 'repeated'; index: number };

/** The frozen list of public credentials as it is published. Sorted, so that its order tells nothing of the printing. */
export function writeCredentials(publicCredentials: readonly string[]): string {
  return compact([...publicCredentials].sort());
}

/** The fingerprint of the published list, shown before voting opens: unpadded Base64, which `belenios-tool sha256-b64` gives too. */
export function credentialsFingerprint(publicCredentials: readonly string[]): string {
  return sha256Base64(writeCredentials(publicCredentials));
}

/** Reads a published list; refuses a key outside the group or one that stands in it twice. One power for each key. */
export function readCredentials(text: string, group: Group): Result<string[], CredentialsRefusal> {
  const list = readCompact(z.array(z.string().regex(/^[1-9][0-9]{0,1300}$/)), text);
  if (list === undefined) return err({ code: 'shape' });
  const seen = new Set<string>();
  for (const [index, credential] of list.entries()) {
    if (seen.has(credential)) return err({ code: 'repeated', index });
    if (!group.has(BigInt(credential))) return err({ code: 'not-in-group', index });
    seen.add(credential);
  }
  return ok(list);
}
