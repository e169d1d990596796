import 'server-only';
import { ceremonyMark } from '@/ballot-box/protocol/ceremony-mark';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { committeeOfConference } from '@/data/committee-repository';
import { conferenceInScope } from '@/data/conference-repository';
import { reading } from '@/data/transaction';
import { keyStanding, type KeyStanding } from '@/domain/conference/key-standing';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Các phần khóa as everybody on the committee may see them: no secret, nothing that opens anything. */
export type Keys = {
  threshold: number;
  /** The mark printed on every slip of this ceremony. */
  mark: string;
  /** Who holds a part, in the order of the ceremony. Empty where the committee was recorded anew since. */
  holders: readonly { memberId: string; fullName: string; leftReason: string | null }[];
  /** What can still be done with the shares at hand. */
  standing: KeyStanding;
};

/** The keys of the conference, or null before they are made. Reads only. */
export async function showKeys(scope: ConferenceScope): Promise<Keys | null> {
  return reading(async (tx) => {
    const ceremony = await ceremonyOf(tx, scope.conferenceId);
    if (!ceremony) return null;
    const members = await committeeOfConference(tx, scope.conferenceId);
    const holders = members
      .filter((member) => member.trusteeIndex !== null)
      .sort((a, b) => (a.trusteeIndex ?? 0) - (b.trusteeIndex ?? 0))
      .map(({ id, fullName, leftReason }) => ({ memberId: id, fullName, leftReason }));
    const conference = await conferenceInScope(tx, scope);
    const standing = keyStanding(
      conference.state,
      ceremony.threshold,
      holders.map(({ leftReason }) => ({ hasLeft: leftReason !== null, entered: false })),
    );
    return { threshold: ceremony.threshold, mark: ceremonyMark(ceremony.certs), holders, standing };
  });
}
