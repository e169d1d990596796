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

/** The secret a paired device keeps; null when it sends none. A header, so that no cookie of a person goes along. */
export function deviceSecretOf(request: Request): string | null {
  const read = secret.safeParse(request.headers.get('x-tablet'));
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
