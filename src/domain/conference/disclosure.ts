import { hasReached, type Conference } from './conference';

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
