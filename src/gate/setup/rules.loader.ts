import 'server-only';
import { requireAccount } from '../session/home';
import { whoOf, type Who } from './conferences.loader';

/** The page of rules is for everybody who is signed in: it holds nothing of any conference. */
export async function loadRules(): Promise<{ who: Who }> {
  return { who: whoOf(await requireAccount()) };
}
