import type { SameWords } from '../same-words';
import type { documents as vi } from '../vi/documents';

export const documents: SameWords<typeof vi> = {
  title: 'Documents and result',
  lead: 'Printed by the forms, from one set of figures confirmed by the ballot committee.',
  listTitle: 'Documents',
  column: { document: 'Document', since: 'Available from', downloads: 'Download' },
  name: {
    'count-minutes': 'Count minutes',
    'result-report': 'Result report',
    voters: 'List of voters',
    subjects: 'List of subjects',
  },
  what: {
    'count-minutes': 'Signed by the committee. Cards, ballots, result, incidents, sealing.',
    'result-report': 'Annex of Regulation 96-QĐ/TW. Signed by the head, with the hanging seal of the unit.',
    voters: 'Spreadsheet of the list as it stands.',
    subjects: 'Spreadsheet of the list as it stands.',
  },
  since: { announced: 'Announcement', counted: 'Confirmation by two members', always: 'The list is made' },
  format: { docx: 'Word', pdf: 'PDF', xlsx: 'Excel' },
  downloadLabel: 'Download {document} as {format}',
  preview: 'Look',
  previewLabel: 'Look at {document} as PDF, opens a new page',
  notYet: 'Not yet',
  blocked: 'Waits for the explanation above',
  resultTitle: 'Result of the count',
  noResult: 'The result is not announced yet',
  noResultText:
    'Before the announcement only the ballot committee and the observers see figures. After it, result and documents are here.',
  noPart: 'The result is for those with a part in the conference. You cannot see the figures.',
};
