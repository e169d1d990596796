import 'server-only';
import type { Conference } from '@/domain/conference/conference';
import type { ResultAudience } from '@/domain/conference/disclosure';
import type { Account } from '@/domain/organisation/account';
import { mayEnter } from '../session/authorise';

/** In which capacity this person may see the result of this conference. */
export async function audienceOf(account: Account, conference: Conference): Promise<ResultAudience> {
  if (await mayEnter(account, conference, 'results.before-announcement')) return 'committee';
  return (await mayEnter(account, conference, 'results.after-announcement')) ? 'concerned' : 'none';
}
