import 'server-only';
import { headers } from 'next/headers';

/** What a script in the page that is being answered must carry to run at all (docs/decisions/007). */
export async function pageNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy') ?? '';
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
