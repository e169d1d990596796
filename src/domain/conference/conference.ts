import type { DocumentRegime } from '../organisation/organisation';
import type { ConferenceId, OrganisationId } from '../kernel/ids';
import type { Share } from '../kernel/share';
import type { OpenRules } from './open-rules';

/** Trạng thái hội nghị, in the order a conference passes through them. */
export const conferenceStates = [
  'draft',
  'convened',
  'in-session',
  'voting',
  'sealed',
  'counted',
  'announced',
  'reported',
  'archived',
] as const;

export type ConferenceState = (typeof conferenceStates)[number];

export type { DocumentRegime };

/** Phạm vi công khai. Quy định 96-QĐ/TW says only "theo quy định": a setting of the conference. */
export const disclosureScopes = ['conference', 'leadership', 'agency', 'public'] as const;
export type DisclosureScope = (typeof disclosureScopes)[number];

/** Diễn tập: the conference it was cloned from (null when that is not known any more), and its last day. */
export type Rehearsal = { of: ConferenceId | null; until: string };

/** Hội nghị lấy phiếu tín nhiệm: one sitting with its roll and subjects. */
export type Conference = OpenRules & {
  id: ConferenceId;
  organisationId: OrganisationId;
  state: ConferenceState;
  /** Grows with each change by an officer; a save that names an older one is refused. */
  version: number;
  name: string;
  subjectGroupName: string;
  electorateName: string;
  superiorName: string;
  roundYear: number;
  /** 'YYYY-MM-DD' and 'HH:mm', in the hall's own time. */
  heldOn: string;
  startsAt: string;
  venue: string;
  chairName: string;
  chairPosition: string;
  secretaryName: string;
  secretaryPosition: string;
  regime: DocumentRegime;
  /** Tỷ lệ có mặt: two thirds of those convened (Quy định 96-QĐ/TW). */
  quorum: Share;
  /** Whether a voter may leave a row blank; a blank row is invalid for that subject (Điều 6). */
  blankAllowed: boolean;
  disclosureScope: DisclosureScope;
  /** Người được triệu tập and có mặt, frozen when voting opens; null before. */
  convenedCount: number | null;
  presentCount: number | null;
  /** Lần bỏ phiếu, from 1: grows when a vote is annulled and held again. */
  ballotRound: number;
  votingOpenedAt: Date | null;
  votingClosedAt: Date | null;
  countedAt: Date | null;
  announcedAt: Date | null;
  /** Null: a real conference. */
  rehearsal: Rehearsal | null;
};

/** Has the conference reached `state`, or passed it? */
export function hasReached(conference: Pick<Conference, 'state'>, state: ConferenceState): boolean {
  return conferenceStates.indexOf(conference.state) >= conferenceStates.indexOf(state);
}
