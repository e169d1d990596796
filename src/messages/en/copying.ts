import type { CopyChange } from '@/domain/conference/copy';

/** Making a conference from an earlier one. */
export const copying = {
  title: 'Make from an earlier conference',
  lead: 'Takes over details, legal bases, lists, groups and forms. Everybody is checked against the rules of the new year; nothing exists before you have looked and agreed.',
  choose: 'The earlier conference and the new time',
  source: 'Earlier conference',
  chooseSource: 'Choose a conference',
  chooseFirst: 'Choose the earlier conference and the new day.',
  review: 'See what changes',
  reviewing: 'Checking…',
  nothing: 'There is no conference to take over',
  nothingText: 'Your unit has no conference yet. Create the first one.',
  people: 'People on the ballot: who stays?',
  unchanged: 'Polled as before.',
  exempt: 'Exempt.',
  change: {
    'now-exempt': 'Appointed or elected in the year of the new poll: exempt now.',
    'exemption-lapsed': 'The reason of the last exemption no longer holds: back on the list, on no form yet.',
    'exemption-to-review': 'Exempt last time: the reason is kept, please check it.',
    'year-to-decide':
      'Appointed in the year of the round, while the conference meets in another: ask the competent authority.',
    'third-place': 'Polled at two places in this round already: not taken over (at most 2 places).',
  } satisfies Record<CopyChange, string>,
  bases: 'Legal bases: to be checked',
  basesHint:
    'Those of the earlier conference. Leave out what is no longer in force or of the old round; add new papers afterwards.',
  oneBasis: 'Keep at least one legal basis.',
  toDecide: 'To be decided or added afterwards',
  nothingToDecide: 'Nothing is left open.',
  alsoCopied: 'Also taken over: {voters} voters, {groups} groups, {forms} forms.',
  create: 'Create the conference',
  creating: 'Creating…',
} as const;
