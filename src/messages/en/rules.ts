import type { Certainty, RuleCode, RulePart, RuleSeverity, RuleSource } from '@/domain/rules/rule-register';

export const rules = {
  title: 'Rules and sources',
  lead: 'Everything the software checks or applies, where it stands and how sure that is. What could not be compared with the full text says so.',
  caption: 'The rules, in the order of the work',
  shown: 'Showing {shown} of {all} rules.',
  none: 'There is no such rule. Choose fewer conditions.',
  filter: { severity: 'What the software does', certainty: 'Certainty', all: 'All' },
  column: { rule: 'Rule', severity: 'What the software does', source: 'Source', certainty: 'Certainty' },
  severity: {
    blocks: 'Blocks',
    acknowledge: 'Somebody answers for it',
    note: 'Points out',
    applied: 'Applies it',
  } satisfies Record<RuleSeverity, string>,
  certainty: {
    confirmed: 'Confirmed in a source that quotes it',
    inferred: 'Inferred from the regulation',
    recalled: 'Not confirmed: needs the full text',
    practice: 'Not in the regulation: safe practice',
  } satisfies Record<Certainty, string>,
  part: {
    papers: 'Details and legal bases',
    subjects: 'People on the ballot',
    voters: 'Voters',
    forms: 'Ballot forms',
    dossiers: 'Dossiers and deadlines',
    hall: 'In the hall',
    count: 'The count',
    results: 'Results and reports',
  } satisfies Record<RulePart, string>,
  source: {
    'article-3': 'Regulation 96-QĐ/TW, Article 3',
    'annex-1': 'Regulation 96-QĐ/TW, Article 3 and Annex 1',
    'article-6': 'Regulation 96-QĐ/TW, Article 6',
    'article-7': 'Regulation 96-QĐ/TW, Article 7',
    process: 'Regulation 96-QĐ/TW, procedure (article not known)',
    'use-of-results': 'Regulation 96-QĐ/TW, use of results (article not known)',
    principles: 'Regulation 96-QĐ/TW, principles (article not known)',
    elections: 'By analogy with Party elections (Regulation 190-QĐ/TW)',
    'local-plan': 'A provincial plan made under Regulation 96-QĐ/TW',
    practice: 'A requirement of the software',
  } satisfies Record<RuleSource, string>,
  sentence: {
    'legal-bases-missing':
      'A conference rests on at least one paper, usually Regulation 96-QĐ/TW and the plan of the superior.',
    'chair-missing': 'The chair has a name and a post.',
    'secretary-missing': 'The secretary has a name and a post.',
    'venue-missing': 'There is a venue before people are convened.',
    'date-passed': 'Convened after its own day: a reminder to check the date.',
    'not-the-day': 'Opened on another day than the one written: a reminder to correct the date.',
    'subjects-missing': 'There is at least one person to be polled.',
    'subject-twice': 'Each person polled has one line on the list.',
    'exempt-pre-retirement':
      'Whoever has a notice of leave pending retirement is not polled; they stay on record, off the ballot.',
    'must-be-exempt':
      'Whoever was appointed or elected in the year of the poll is not polled; computed from the date entered.',
    'exemption-unfounded':
      'An exemption as appointed in the year needs a date in the year of the poll; it is computed anew when the day moves.',
    'year-to-decide':
      'Held outside the year of the round: for those appointed in the round’s year the competent authority decides, and the officer answers for it.',
    'exempt-otherwise':
      'Rotation, secondment, sick leave and other reasons exempt only with a document of their own.',
    'third-place':
      'Nobody is polled at more than 2 places in a round; the third is refused and the other two are named.',
    'person-to-identify':
      'Of two people of one name at different conferences, a person says whether they are the same.',
    'voters-missing': 'There are voters, as the position requires.',
    'voters-without-group': 'Each voter belongs to at least one group.',
    'voter-twice': 'Each voter has one seat, through however many groups.',
    namesakes: 'Voters of one name told apart by year of birth: a reminder for check-in.',
    'namesakes-without-year': 'Voters of one name whom no year of birth tells apart.',
    'subjects-vote-too': 'Those who are polled vote too: no rule against it was found.',
    'marks-themselves':
      'Where the conference does not allow it, nobody polled is in a group that marks a form with their own name.',
    'seats-empty': 'A seat of the applied template has nobody on the roll.',
    'seats-short': 'A seat of the applied template has fewer people on the roll than the rule expects.',
    'subjects-not-on-roll': 'A subject is not on the roll although the applied template has them mark.',
    'quorum-below-regulation': 'The quorum set is not below 2/3 of those convened.',
    'forms-missing': 'There is a ballot form with names, posts and the three levels.',
    'form-without-subjects': 'Each ballot form names at least one person.',
    'form-without-groups': 'Each ballot form has voters: they are fixed for each position.',
    'subjects-without-form': 'Each person polled stands on a ballot form.',
    'groups-without-form': 'Each group marks at least one form.',
    'subject-marked-twice': 'Each voter marks each person once.',
    'form-few-voters':
      'A form that fewer than 5 mark: its result may tell who marked what. Said while the lists are made; the voters are the rule’s, so it does not stop anything.',
    'dossiers-unused': 'The dossiers of the people polled are sent to the voters beforehand.',
    'dossier-gaps':
      'A dossier has the report, the signed asset declaration and the review of the collective.',
    'report-20-days': 'The person polled hands in report and asset declaration 20 days before.',
    'dossier-15-days': 'The dossier reaches the voters 15 days before.',
    'questions-10-days': 'Questions are forwarded 10 days before.',
    'explanation-3-days': 'Written explanations come in at the latest 3 days before.',
    'attendance-short': 'Voting opens only when at least 2/3 of those convened are present.',
    'form-few-present': 'Fewer than 5 voters of a form are present: said again before voting opens.',
    'committee-missing': 'The conference elects a ballot committee before it votes.',
    'committee-member-is-subject': 'Nobody who is polled sits on the ballot committee.',
    'accounts-missing': 'Some members of the ballot committee have no account yet.',
    'accounts-none': 'At least one member of the ballot committee has an account.',
    'keys-missing': 'The committee locks the box before voting opens.',
    'cards-missing': 'Cards are printed for every form.',
    'cards-too-few': 'No fewer cards than voters present.',
    'box-unopened': 'Every box is opened before the result is confirmed.',
    'confirmations-missing': 'Two members of the committee confirm the result.',
    'share-of-returned': 'Shares are of all ballots returned, invalid ones included.',
    'not-issued': 'A ballot not issued by the committee is invalid.',
    'name-struck-out': 'A ballot with a printed name crossed out is invalid.',
    'no-mark': 'No box marked for a person: invalid.',
    'many-marks': 'Two or three boxes marked for a person: invalid.',
    'judged-by-person': 'Validity is counted for each person on the ballot.',
    'extra-name': 'A name added by hand: the addition does not count and the rest stands (by default).',
    'above-half-low':
      'More than 1/2 and less than 2/3 low: out of succession planning, ceasing office is considered; decided on integers, exactly 1/2 is not above.',
    'two-thirds-low': '2/3 low or more: dismissal and a lower post.',
    'small-groups':
      'Figures of people are not given by way of voting where one way has fewer than 5 ballots, and never by group of voters or by tablet: only the totals are.',
    'few-ballots':
      'Fewer than 5 ballots returned: the totals are given in full (Article 6), with a warning beside the result.',
    'all-alike':
      'All ballots alike about a person tell what everybody marked: the reader is asked to weigh how far to publish.',
    'papers-to-sign': 'The result is reported to the authority that manages the cadre.',
    'report-days': 'Days until the report is due: not found in the regulation, set by the unit’s plan.',
    'disclosure-scope':
      'How far the result is made public: the regulation says only “as prescribed”, the conference chooses.',
    retention: 'How long ballots are kept: not found in the regulation, by analogy with Party elections.',
    'destruction-people':
      'Ballots are destroyed before 3 people or more, after their term and a decision: not found in the regulation, by custom of such minutes.',
  } satisfies Record<RuleCode, string>,
} as const;
