import { expect, test } from 'vitest';
import { conferenceStates, type ConferenceState } from '@/domain/conference/conference';
import { mayHaveDocuments, maySeeResult, type ResultAudience } from '@/domain/conference/disclosure';

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
