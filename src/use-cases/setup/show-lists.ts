import 'server-only';
import { conferenceById } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { Roll } from '@/domain/conference/roll';
import type { ConferenceScope } from '@/domain/kernel/scope';

/**
 * The conference with its lists. The version is read before the lists: should somebody save in between, a save made
 * from what is shown is refused rather than taken.
 */
export async function showLists(scope: ConferenceScope): Promise<{ conference: Conference; roll: Roll }> {
  return reading(async (tx) => {
    const conference = await conferenceById(tx, scope.conferenceId);
    if (!conference) throw new Error('The conference of a proven scope is gone.');
    return { conference, roll: await rollOfConference(tx, scope.conferenceId) };
  });
}
