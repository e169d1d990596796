import type { SameWords } from '../same-words';
import type { sitting as vi } from '../vi/sitting';

export const sitting: SameWords<typeof vi> = {
  title: 'One sitting',
  lead: 'Conferences of the unit on the same day in the same place: tablets are paired once and serve them all.',
  leadAlone:
    'When one sitting has several conferences (each group of posts with its own electorate), join them, so that tablets are paired only once.',
  together: 'Conferences of the sitting',
  here: 'this one',
  column: {
    name: 'Conference',
    startsAt: 'Time',
    state: 'State',
    present: 'Present',
    tablets: 'Tablets paired',
    open: 'Open',
  },
  presentOf: '{present}/{convened}',
  overview: 'Overview',
  overviewOf: 'Overview: {name}',
  attendance: 'Attendance',
  attendanceOf: 'Attendance: {name}',
  what: 'What joining brings',
  shares: {
    tablets:
      'A tablet paired to one of them takes ballots of every conference of the sitting that votes; the voter’s card tells which ballot it is.',
    chair:
      'The hour, chair and secretary are copied to the others in one step; a committee elected once is there to be taken when the next conference records its own.',
    apart:
      'Each conference keeps its own lists, attendance, ballot committee, box and minutes. Whoever is on several rolls is ticked and draws a card in each.',
  },
  beside: 'Join more conferences',
  besideLead: 'Conferences of the unit on the same day in the same place that have not voted.',
  line: '{time}, {state}',
  none: 'There is no conference to join',
  noneText:
    'Only conferences of the same unit, on the same day, with the place written alike, that have not voted can be joined. Please check day and place of the other one.',
  details: 'See the details of the conference',
  choose: 'Please choose the conferences to join.',
  join: 'Join into one sitting',
  joining: 'Joining…',
  joined: 'They are one sitting now.',
  share: 'Copy hour, chair and secretary to the others',
  shareAsk: 'Copy hour, chair and secretary?',
  shareText:
    'The hour {time}, the chair {chair} and the secretary {secretary} of this conference replace what stands in the others that are not open yet.',
  sharing: 'Copying…',
  shared: 'Copied to {count} conferences.',
  sharedNone: 'The others say so already, or are open and stay as they are.',
  leave: 'Take this conference out of the sitting',
  leaveAsk: 'Take this conference out of the sitting?',
  leaveText:
    'Tablets paired to the others take no ballots of this conference any more. Lists, attendance and committee stay.',
  leaving: 'Taking it out…',
  left: 'It sits alone now.',
  card: {
    title: 'One sitting',
    together: 'This conference is in one sitting with {count} others.',
    beside:
      'The unit has {count} more conferences on the same day in the same place. Join them to share the tablets.',
    open: 'See the whole sitting',
    join: 'Join into one sitting',
  },
};
