import type { tally as vi } from '../vi/tally';
import type { SameWords } from '../same-words';

export const tally: SameWords<typeof vi> = {
  form: 'Form {index}: {title}',
  formIndex: 'form {index}',
  base: 'Percentages of all ballots returned ({returned}), by Article 6 of Regulation 96-QĐ/TW.',
  baseOfEach: 'Percentages of all ballots returned of each form, by Article 6 of Regulation 96-QĐ/TW.',
  issued: 'Issued',
  returned: 'Returned',
  valid: 'Valid',
  invalid: 'Invalid',
  issuedBase: 'of {present} present',
  returnedBase: 'on tablets',
  invalidRows: 'and {count} rows left blank',
  noInvalidRows: 'no row left blank',
  rejected:
    '{count} submissions failed the technical check: kept, not among the ballots returned, named in the minutes.',
  caption: 'Result of each person',
  order: 'No.',
  person: 'Name, posts',
  chart: 'Chart',
  barLabel: 'High {high}, confidence {medium}, low {low}, invalid {invalid}',
  band: {
    'remove-from-planning': 'Over 1/2, under 2/3 low confidence',
    'dismissal-procedure': '2/3 low confidence or more',
  },
  bandText: {
    'remove-from-planning':
      'Out of the succession plan for higher posts; ceasing office, other work or resignation to be considered; or a two-level confidence vote. Without waiting for the end of the term.',
    'dismissal-procedure':
      'Procedure of dismissal from the present post, and lower work. Without waiting for the end of the term.',
  },
  authority: 'The committee only records it; the authority that manages the cadre decides.',
  lowVotes: '{low} ballots ({percent}%)',
  half: '1/2 = {value}',
  twoThirds: '2/3 = {value}',
  rulerLabel:
    '{low} low-confidence ballots of {returned} returned; the mark of 1/2 is {half}, that of 2/3 is {twoThirds}',
  bands: 'Marks of low confidence',
  noBand: 'Nobody has low-confidence ballots above 1/2 of those returned.',
  checks: 'Check equations',
  equation: {
    'stock-adds-up': 'Cards printed = issued + unused + spoiled',
    'spoiled-were-voided': 'Spoiled cards = voided cards',
    'issued-within-present': 'Present ≥ issued',
    'returned-within-issued': 'Issued ≥ returned',
    'returned-by-mode': 'Returned = tablets + paper',
    'returned-by-validity': 'Returned = valid + invalid',
    'row-adds-up': 'Each person: three levels + invalid',
  },
  rowsHold: '= {returned}, in all {rows} rows',
  equationTrue: 'Holds',
  equationFalse: 'Does not hold',
  equationWaiting: 'Waiting',
  difference: 'Difference {difference}. To be explained in the minutes.',
  waitingFor: 'A figure is missing',
  unanimousTitle: 'This result tells what everybody marked.',
  unanimous: 'All ballots give {names} the same level. Please consider how far to make it public.',
};
