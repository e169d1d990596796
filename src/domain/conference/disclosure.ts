import type { ConferenceId, OrganisationId } from '../kernel/ids';
import { hasReached, type Conference } from './conference';
import { isRehearsal } from './rehearsal';

/**
 * Who looks at a result. 'committee': the ballot committee and the observers of this conference; 'concerned': the
 * officers, the managing authority and the hall; 'none': nobody who has a part in it.
 */
export type ResultAudience = 'committee' | 'concerned' | 'none';

/**
 * May figures be shown? The committee sees them as soon as the box is open; others from the announcement on
 * (Quy định 96-QĐ/TW: kết quả được công bố tại hội nghị, báo cáo cấp có thẩm quyền).
 */
export function maySeeResult(audience: ResultAudience, conference: Pick<Conference, 'state'>): boolean {
  if (audience === 'committee') return hasReached(conference, 'sealed');
  return audience === 'concerned' && hasReached(conference, 'announced');
}

/** May the minutes and the report be had? The committee prints them once two members have confirmed the count. */
export function mayHaveDocuments(audience: ResultAudience, conference: Pick<Conference, 'state'>): boolean {
  if (audience === 'committee') return hasReached(conference, 'counted');
  return audience === 'concerned' && hasReached(conference, 'announced');
}

/** Where a person may see announced results by what they are there, and of which unit the result is that they look at now. */
export type ResultReach = {
  organisationIds: readonly OrganisationId[];
  conferenceIds: readonly ConferenceId[];
  unitInView: OrganisationId;
};

/**
 * May a figure of this other conference stand beside the one in view? Only once it is announced there, and never from a
 * rehearsal. Whoever sees that conference's result anyway sees it here too; others as far as its own phạm vi công khai
 * goes: 'public' everybody in the house, 'agency' those who look at a result of the same unit.
 */
export function maySeeBeside(
  conference: Pick<Conference, 'id' | 'organisationId' | 'state' | 'disclosureScope' | 'rehearsal'>,
  reach: ResultReach,
): boolean {
  if (isRehearsal(conference) || !hasReached(conference, 'announced')) return false;
  if (reach.organisationIds.includes(conference.organisationId)) return true;
  if (reach.conferenceIds.includes(conference.id)) return true;
  switch (conference.disclosureScope) {
    case 'public':
      return true;
    case 'agency':
      return conference.organisationId === reach.unitInView;
    case 'leadership':
    case 'conference':
      return false;
  }
}
