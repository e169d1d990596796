import 'server-only';
import { z } from 'zod';
import type { BoxId, ConferenceId } from '@/domain/kernel/ids';

const id = z.uuid();
const card = z.object({ publicCredential: z.string().regex(/^[1-9][0-9]{0,620}$/) });

export function readConferenceId(text: string): ConferenceId | null {
  return id.safeParse(text).success ? (text as ConferenceId) : null;
}

export function readBoxId(text: string): BoxId | null {
  return id.safeParse(text).success ? (text as BoxId) : null;
}

/** The public credential of `{ "publicCredential": "…" }`, or null. */
export function readCredential(body: string): string | null {
  try {
    const read = card.safeParse(JSON.parse(body));
    return read.success ? read.data.publicCredential : null;
  } catch {
    return null;
  }
}

/** The body as text, or null as soon as it is longer than `mostBytes`: nobody can fill the memory with a request. */
export async function readBody(request: Request, mostBytes: number): Promise<string | null> {
  if (!request.body) return '';
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(parts, length).toString();
    parts.push(value);
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
  }
}
