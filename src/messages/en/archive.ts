import type { SameWords } from '../same-words';
import type { archive as vi } from '../vi/archive';

/** The archive: one file with everything, and how long it is kept. */
export const archive: SameWords<typeof vi> = {
  title: 'Archive',
  lead: 'One .zip file with the whole record of the conference, readable in any browser without a network or this software.',
  download: 'Download the archive',
  downloadSigned: 'Download it signed…',
  contents: {
    title: 'What is in it',
    standing: 'Issued papers, byte for byte',
    signed: 'with a signed copy',
    replaced: 'Replaced papers, with the reason',
    package: 'Package of the count: sealed boxes, opened totals',
    noPackage: 'none, all ballots were on paper',
    history: 'History and its chain of hashes, to be checked',
    sums: 'SHA-256 of every file',
    there: 'yes',
    foot: 'Not in it: how anybody voted (the system does not know), and the personal dossiers of the subjects. Each download is in the history.',
  },
  notIssued: {
    title: 'Not issued, so not in the archive:',
    open: 'Nothing can be issued after archiving. Where needed, issue it under Documents first.',
    go: 'Open documents',
  },
  retention: {
    title: 'How long it is kept',
    notArchived: 'The conference is not archived yet.',
    notArchivedText:
      'The term counts from the day of archiving. When the papers are complete, archive the conference on its overview; a file taken before is provisional.',
    planned: 'Term set in preparation: {months} months.',
    go: 'Open the overview',
    archivedOn: 'Archived on',
    archivedBy: 'Archived by',
    months: 'Term',
    monthsValue: '{months} months',
    basis: 'Basis',
    basisFromDetails: 'set in the details of the conference',
    until: 'Kept to the end of',
    none: 'not set, kept without end',
    past: 'the term is over',
    change: 'Set the term, or make it longer',
    changeText:
      'Quy định 96-QĐ/TW was not found to name a term: enter what the unit’s plan or rules say, and where. A term is only ever made longer.',
    monthsLabel: 'Months from the day of archiving',
    monthsHint: 'For example: 60 months are 5 years.',
    willBe: 'It will be kept to the end of {day}.',
    basisLabel: 'Basis',
    basisHint: 'For example: Plan 15-KH/ĐU of 10/5/2028; the unit’s rules on archives.',
    save: 'Save the term',
    saving: 'Saving…',
    saved: 'The term is saved.',
  },
};
