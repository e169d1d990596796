import type { SameWords } from '../same-words';
import type { followUp as vietnamese } from '../vi/follow-up';

export const followUp: SameWords<typeof vietnamese> = {
  title: 'Follow-up',
  lead: 'People whose announced result reached a band of low confidence, and what the managing authority decided.',
  private: 'About individuals: only the unit’s organising staff and the managing authority see this.',
  open: 'No decision yet',
  decided: 'Decided',
  count: '{count} people',
  download: { docx: 'Download Word', pdf: 'Download PDF', xlsx: 'Download Excel' },
  band: {
    'remove-from-planning': 'Over 1/2 and under 2/3 low confidence',
    'dismissal-procedure': '2/3 low confidence or more',
  },
  bandText: {
    'remove-from-planning':
      'Regulation 96: out of the plan for higher posts; leaving the post, other work or resignation considered, or a vote of confidence held; without waiting for the end of the term.',
    'dismissal-procedure':
      'Regulation 96: dismissal and a lower post; without waiting for the end of the term of office or appointment.',
  },
  low: '{low} of {returned} returned ballots at low confidence ({percent}%)',
  held: '{unit}, held on {day}',
  openConference: 'Open the conference',
  record: 'Record a decision…',
  recordFor: 'Record a decision about {name}',
  recordLabel: 'Record a decision… about {name}',
  correctFor: 'Correct the decision of {day} about {name}',
  measure: {
    'removed-from-planning': 'Out of the plan for higher posts',
    'ceased-office': 'Left the post',
    'other-work': 'Other work',
    resignation: 'Resignation',
    'confidence-decision': 'A vote of confidence is held',
    dismissed: 'Dismissal',
    'lower-post': 'A lower post',
    other: 'Something else',
  },
  by: '{by}, {day}',
  document: 'Document: {document}',
  recordedBy: 'Recorded by {name} on {day}',
  field: {
    measure: 'What was decided',
    decidedBy: 'Who decided',
    decidedOn: 'Day of the decision',
    documentNumber: 'Document number',
    note: 'Note',
  },
  hint: {
    decidedBy: 'For example: Ban Thường vụ Tỉnh ủy Trường Giang.',
    documentNumber: 'For example: Quyết định số 125-QĐ/TU.',
    note: 'Needed with “Something else”.',
  },
  save: 'Record',
  saved: 'Recorded.',
  strikeOut: 'Strike out this line',
  strikeOutText:
    'The register only grows: the old line is kept, the new one speaks in its place. Who changed it and when is in the conference’s history.',
  empty: {
    title: 'Nobody reached a band of low confidence',
    text: 'Once a conference has announced its result and somebody has over 1/2 low confidence, they are listed here.',
  },
  allDecided: 'There is a decision for everybody in a band.',
};
