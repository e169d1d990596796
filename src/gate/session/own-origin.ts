import 'server-only';
import { headers } from 'next/headers';

/** The address under which this browser reached us: what tablets and phones in the same hall can reach too. */
export async function ownOrigin(): Promise<string> {
  const sent = await headers();
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost';
  const protocol = sent.get('x-forwarded-proto') ?? 'http';
  return `${protocol}://${host}`;
}
