import type { ExtraNamePolicy } from '@/domain/conference/open-rules';

import type { SameWords } from '../same-words';
import type { conferences as vi } from '../vi/conferences';

export const conferences: SameWords<typeof vi> = {
  title: 'Conferences',
  lead: 'The confidence-vote conferences you may see, by stage.',
  create: 'Create a conference',
  copy: 'Make from an earlier one',
  empty: {
    title: 'No conference yet',
    first:
      'Begin by creating a conference: its details and legal bases. Lists of people come later, from a spreadsheet.',
    nothing: 'When your unit creates a conference, or you are asked to join one, it appears here.',
  },
  stage: { preparing: 'In preparation', underway: 'Under way', finished: 'Finished' },
  noneInStage: 'No conferences.',
  column: {
    name: 'Conference',
    heldOn: 'Time and venue',
    subjects: 'Subjects',
    voters: 'Voters',
    state: 'State',
  },
  noVenue: 'no venue yet',
  newTitle: 'Create a conference',
  newLead: 'Write down what is known; the rest can follow before convening.',
  noUnit: {
    title: 'No unit to create a conference for',
    text: 'You have not been asked to prepare conferences for any unit. Please ask the administrator of your unit.',
  },
  detailsTitle: 'Details and legal bases',
  detailsLead: 'What is written here goes word for word into the minutes and the report.',
  frozen: 'Details cannot be changed once the session is open. This is what is in force.',
  readOnly: 'You may read these details but not change them.',
  section: {
    conference: 'Conference',
    bases: 'Legal bases',
    when: 'Time and venue',
    people: 'Chair and secretary',
    rules: 'Rules and papers',
    openRules: 'What the regulation leaves open',
  },
  field: {
    organisation: 'Organising unit',
    superiorName: 'Unit above',
    name: 'Name of the conference',
    subjectGroupName: 'Vote concerning',
    electorateName: 'The electorate as a whole',
    roundYear: 'Year of the round',
    legalBases: 'Legal bases',
    heldOn: 'Day',
    startsAt: 'Start',
    venue: 'Venue',
    chairName: 'Name of the chair',
    chairPosition: 'Post of the chair',
    secretaryName: 'Name of the secretary',
    secretaryPosition: 'Post of the secretary',
    regime: 'Style of documents',
    quorum: 'Attendance needed to open the vote',
    blankAllowed: 'Rows may be left blank',
    extraNamePolicy: 'Ballots with a name added by hand',
    paperCounting: 'Counting paper ballots',
    selfMarking: 'Those polled may mark a form with their own name',
    retentionMonths: 'Months the ballots are kept',
    reportDueDays: 'Days until the result is reported',
    disclosureScope: 'Who the result is disclosed to',
  },
  hint: {
    organisation: 'Choose one of the units you prepare conferences for.',
    unitFixed: 'The unit cannot be changed once the conference exists.',
    superiorName: 'Stands above the unit at the head of documents, and receives the report.',
    subjectGroupName:
      'In Vietnamese, as in the minutes: “đối với …”, such as “các đồng chí lãnh đạo Tổng cục”.',
    electorateName: 'In Vietnamese, such as “cán bộ chủ chốt của Tổng cục”.',
    roundYear: 'Regulation 96-QĐ/TW: the vote is held in the 3rd year of a term.',
    legalBases: 'The papers cited in the minutes, in this order. At least one is needed.',
    quorum:
      'Regulation 96-QĐ/TW, Article 3: the conference proceeds only when at least 2/3 of those convened are present. A unit may ask for more.',
    blankAllowed:
      'On: a voter may leave the row of a person blank; the row is invalid for that person and still counts among the ballots returned. Off: every row must be marked before a ballot can be cast.',
    extraNamePolicy:
      'Article 6 of Regulation 96-QĐ/TW has a sentence on this that could not be compared with the full text; Regulation 262-QĐ/TW (replaced) made the whole ballot invalid. On paper only: nothing can be added on a tablet.',
    paperCounting:
      'Two members of the committee count apart in both ways. Ballot by ballot: each enters one sheet after another and the sums follow; no sheet is stored. By totals: each sorts and counts by hand and enters the totals.',
    selfMarking:
      'No rule against it was found. Cards are anonymous, so a tablet knows nobody and cannot leave out one person’s row. If it is not allowed, put those polled into a group that does not mark the form with their name; convening is blocked while anybody still would.',
    retentionMonths:
      'Not found in Regulation 96-QĐ/TW. In Party elections: sealed, kept for 6 months. Leave it empty if the plan does not say.',
    reportDueDays:
      'No number of days was found in Regulation 96-QĐ/TW. As the unit’s plan says; empty if it does not.',
    disclosureScope:
      'Regulation 96-QĐ/TW only says “theo quy định” (as regulated) and names no scope. Choose by the plan of your unit.',
  },
  openRulesLead: 'As the unit’s plan says. Taken over from the unit’s last conference.',
  notConfirmed: 'Not compared with the full text',
  offerDays: '{days} days',
  extraName: {
    'ignore-addition': 'The addition does not count, the rest stands',
    invalidate: 'The whole ballot is invalid',
  } satisfies Record<ExtraNamePolicy, string>,
  beforeConvening: 'needed before convening',
  basisNumber: 'Legal basis {number}',
  addBasis: 'Add a legal basis',
  suggestedBasis: 'Add “{citation}”',
  moveUp: 'Move legal basis {number} up',
  moveDown: 'Move legal basis {number} down',
  removeBasis: 'Remove legal basis {number}',
  chooseUnit: 'Choose a unit',
  quorumShare: 'At least {of}/{per} of those convened',
  quorumAll: 'Everybody convened',
  quorumByRegulation: 'At least 2/3, as in Regulation 96-QĐ/TW',
  yes: 'Yes',
  no: 'No',
  creating: 'Creating…',
  unsaved: 'There are unsaved changes.',
  allSaved: 'All changes are saved.',
  savedVersion: 'Saved.',
};
