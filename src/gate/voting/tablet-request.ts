import 'server-only';
import { z } from 'zod';
import type { BoxId, ConferenceId } from '@/domain/kernel/ids';
import { tabletReports, type TabletReport } from '@/domain/tablet/tablet-board';

const id = z.uuid();
const card = z.object({ publicCredential: z.string().regex(/^[1-9][0-9]{0,620}$/) });

const report = z.object({ doing: z.enum(tabletReports), isBatteryWeak: z.boolean() });
const guard = z.object({ pin: z.string().regex(/^\d{6}$/) });
const secret = z.string().regex(/^[\w-]{43}$/);

export function readConferenceId(text: string): ConferenceId | null {
  return id.safeParse(text).success ? (text as ConferenceId) : null;
}

export function readBoxId(text: string): BoxId | null {
  return id.safeParse(text).success ? (text as BoxId) : null;
}

/** The public credential of `{ "publicCredential": "…" }`, or null. */
export function readCredential(body: string): string | null {
  return readJson(card, body)?.publicCredential ?? null;
}

/** What a device says of itself, or null. */
export function readReport(body: string): TabletReport | null {
  return readJson(report, body);
}

/** The PIN of `{ "pin": "…" }`, or null. */
export function readPin(body: string): string | null {
  return readJson(guard, body)?.pin ?? null;
}

/** What a request carries, piece by piece: of the web's kind or of Node's. */
export type SentBody = AsyncIterable<Uint8Array> | null;

/** The header by which a paired device tells its secret: none of a browser's own, so that no person's cookie goes along. */
export const deviceHeader = 'x-tablet';

/** The secret a paired device keeps; null when it sends none. */
export function readDeviceSecret(header: unknown): string | null {
  const read = secret.safeParse(header);
  return read.success ? read.data : null;
}

function readJson<Schema extends z.ZodType>(schema: Schema, body: string): z.output<Schema> | null {
  try {
    const read = schema.safeParse(JSON.parse(body));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** The body as text, or null as soon as it is longer than `mostBytes`: nobody can fill the memory with a request. */
export async function readBody(body: SentBody, mostBytes: number): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.length;
    if (length > mostBytes) return null;
  }
  return Buffer.concat(parts, length).toString();
}
