export const rehearsal = {
  make: {
    title: 'Rehearsal',
    lead: 'Try the whole of this conference, from convening to the papers, with simulated voters. The real one does not change.',
    label: 'Rehearse',
    ask: 'Rehearse this conference?',
    what: 'A new conference is made whose name begins with “DIỄN TẬP”, with the same details, legal bases, subjects and ballot forms.',
    voters:
      'Its voters are simulated: {count} numbered people, as many in each group. No real person is among them.',
    names:
      'The subjects bear their real names, so that the announcement is rehearsed too. Results are simulated and say nothing of anybody.',
    marked:
      'Every screen, paper and file name says that it is a rehearsal. It is in no roll-up, no follow-up and no register of persons.',
    wiped: 'It wipes itself after {days} days; you may wipe it sooner.',
    confirm: 'Make the rehearsal',
    busy: 'Making…',
  },
  chip: 'Rehearsal',
  list: 'Rehearsals',
  untilDay: 'wiped after {day}',
  everybody: {
    text: 'A rehearsal: marks everybody present of whom nothing is recorded. Try a few by hand first.',
    label: 'Mark everybody present',
    busy: 'Marking…',
  },
  simulate: {
    title: 'Simulated voting',
    text: '{count} ballots are still to come. This computer marks at random, seals and sends as a tablet does, with printed cards that nobody used. The server learns no code.',
    all: 'Everybody present has a ballot in the box.',
    lost: 'The cards were made on another computer or in a window that is closed, so this one cannot use them. Please use the printed cards on a tablet.',
    label: 'Cast {count} simulated ballots',
    progress: '{done} of {of} ballots cast',
    stop: 'Stop',
    failed: 'A ballot could not be sent. Those cast are safe; press to go on.',
    notAdmitted:
      'The committee does not allow own devices, so this computer cannot send. Allow them under Tablets and go on.',
    short: 'No cards are left. Use the others on a tablet, or seal the box.',
  },
  card: {
    title: 'Rehearsal',
    lead: 'Nothing here counts. Every step is taken as in earnest; the voters are simulated.',
    until: 'Wipes itself after {day} and leaves nothing.',
    way: 'What to try',
    convene: 'Convene; print the summons and the lists.',
    session:
      'Open the session, take attendance (one button marks everybody), record the ballot committee, let each member scan a QR code.',
    committee: 'Lock the box, print cards, hold a test election, pair tablets, open the vote.',
    voting: 'A few people take a card and vote on a tablet; cast the rest as simulated ballots.',
    count: 'Seal, open the box, confirm the result, announce it on the wall of the hall.',
    papers: 'Print the minutes and the report; recount the package.',
    calendar: 'The day of the conference is as in earnest; no deadline blocks a step here.',
    original: 'To the real conference',
    wipe: 'Wipe the rehearsal',
    ask: 'Wipe this rehearsal?',
    text: 'Lists, ballots, results, papers and the committee accounts made for it alone are gone for good. The real conference is untouched.',
    confirm: 'Wipe it',
    busy: 'Wiping…',
  },
} as const;
