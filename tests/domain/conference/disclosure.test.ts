import { expect, test } from 'vitest';
import { conferenceStates, disclosureScopes, type ConferenceState } from '@/domain/conference/conference';
import {
  mayHaveDocuments,
  maySeeBeside,
  maySeeResult,
  type ResultAudience,
} from '@/domain/conference/disclosure';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';

/** In the order of the states: 1 may, 0 may not. Written out, not computed. */
const figures: Record<ResultAudience, string> = {
  committee: '0 0 0 0 1 1 1 1 1',
  concerned: '0 0 0 0 0 0 1 1 1',
  none: '0 0 0 0 0 0 0 0 0',
};
const documents: Record<ResultAudience, string> = {
  committee: '0 0 0 0 0 1 1 1 1',
  concerned: '0 0 0 0 0 0 1 1 1',
  none: '0 0 0 0 0 0 0 0 0',
};

const audiences = ['committee', 'concerned', 'none'] as const;

function row(may: (state: ConferenceState) => boolean): string {
  return conferenceStates.map((state) => (may(state) ? 1 : 0)).join(' ');
}

test.each(audiences)('in which states the figures are shown to: %s', (audience) => {
  expect(row((state) => maySeeResult(audience, { state }))).toBe(figures[audience]);
});

test.each(audiences)('in which states the documents are handed to: %s', (audience) => {
  expect(row((state) => mayHaveDocuments(audience, { state }))).toBe(documents[audience]);
});

const unit = 'đơn vị' as OrganisationId;
const other = {
  id: 'khác' as ConferenceId,
  organisationId: unit,
  state: 'announced',
  disclosureScope: 'conference',
  rehearsal: null,
} as const;
const nowhere = { organisationIds: [], conferenceIds: [], unitInView: 'nơi khác' as OrganisationId };
const roleThere = { ...nowhere, organisationIds: [unit] };
const seatThere = { ...nowhere, conferenceIds: [other.id] };
const sameUnit = { ...nowhere, unitInView: unit };

/** In the order of the scopes: tại hội nghị, tập thể lãnh đạo, cơ quan, công khai. Written out, not computed. */
test.each([
  ['somebody who sees the result of that unit by office', roleThere, '1 1 1 1'],
  ['somebody with a seat in that conference', seatThere, '1 1 1 1'],
  ['somebody who looks at a result of the same unit', sameUnit, '0 0 1 1'],
  ['anybody else in the house', nowhere, '0 0 0 1'],
] as const)('another conference’s figure stands beside one’s own for: %s', (_who, reach, cells) => {
  const may = disclosureScopes.map((disclosureScope) => maySeeBeside({ ...other, disclosureScope }, reach));
  expect(may.map(Number).join(' ')).toBe(cells);
});

test('nobody sees it beside their own before its announcement, nor from a rehearsal', () => {
  const open = { ...other, disclosureScope: 'public' } as const;

  expect(row((state) => maySeeBeside({ ...open, state }, roleThere))).toBe('0 0 0 0 0 0 1 1 1');
  expect(maySeeBeside({ ...open, rehearsal: { of: null, until: '2028-06-30' } }, roleThere)).toBe(false);
});
