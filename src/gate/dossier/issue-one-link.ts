import 'server-only';
import type { VoterId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { issueReadingLinks } from '@/use-cases/dossier/issue-reading-links';
import { ownOrigin } from '../session/own-origin';

/** A new link for one voter, under the address by which this browser reached us. */
export async function issueOneLink(scope: ConferenceScope, { voterId }: { voterId: VoterId }) {
  return issueReadingLinks(scope, { voterIds: [voterId], origin: await ownOrigin() });
}
