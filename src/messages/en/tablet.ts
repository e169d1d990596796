import type { SameWords } from '../same-words';
import type { tablet as vi } from '../vi/tablet';

export const tablet: SameWords<typeof vi> = {
  brand: 'Tín Nhiệm 96',
  pageTitle: 'Vote',
  levels: { high: 'High confidence', medium: 'Confidence', low: 'Low confidence', blank: 'Left blank' },
  tools: { read: 'Read aloud', stopReading: 'Stop reading', largeType: 'Large type' },
  choose: {
    title: 'Which conference is this tablet for?',
    lead: 'The ballot committee chooses once for each tablet; the tablet remembers until the vote is over.',
    voting: 'Voting now',
    inSession: 'Voting not open yet',
    none: 'No conference is in session',
    noneText:
      'As soon as a conference opens its session, it appears here. Please load the page again in a few minutes.',
    reload: 'Load the page again',
    practice: 'Practise first',
    other: 'Choose another conference',
  },
  waiting: {
    notOpen: 'Voting is not open yet',
    notOpenText: 'When the ballot committee opens voting, this tablet goes on to the card screen by itself.',
    ended: 'Voting has ended',
    endedText: 'The ballot box is sealed and takes no more ballots. Thank you.',
  },
  rehearsal: 'DIỄN TẬP (rehearsal) – nothing here counts',
  test: 'TEST ELECTION – test ballots do not count',
  waking: 'This tablet is starting again. The sealed ballot is still kept on it; please wait…',
  offline: 'Not connected',
  stopped: {
    title: 'This tablet was stopped',
    text: 'The ballot committee has stopped this tablet. Please go to another one.',
    hadBallot:
      'The ballot committee has stopped this tablet. Nothing was sent, and what you marked was erased from it. Your card is unused: please take it to another tablet and mark the ballot there.',
    unpairedTitle: 'This device is not paired',
    unpaired:
      'This conference takes no ballots from phones and devices of one’s own: please vote on a tablet in the hall. Your card is unused and keeps its worth.',
    unpairedGuard:
      'If this tablet belongs to the hall, the ballot committee opens the page Voting, chooses “Pair a tablet”, and scans the QR code with this device, or presses “Type a pairing code”.',
    pair: 'Type a pairing code',
  },
  guard: {
    open: '{name}: leave the voting screen',
    title: 'Leave the voting screen?',
    text: 'For whoever looks after the tablets. The PIN is on the ballot committee’s screen.',
    pin: 'PIN (6 digits)',
    wrong: 'That is not the PIN. Please look at the ballot committee’s screen again.',
    wait: 'Too many wrong PINs. Please wait a minute and try again.',
    unreachable: 'This tablet has no connection, so the PIN could not be checked. Please try again later.',
    checking: 'Checking…',
    stay: 'Stay',
    leave: 'Leave the screen',
  },
  pair: {
    pageTitle: 'Pair a tablet',
    title: 'Pair this device with the conference',
    lead: 'Type the code of 8 characters on the ballot committee’s screen. It works for one device, for 10 minutes.',
    code: 'Pairing code',
    codeWrong:
      'A pairing code has 8 characters, such as 7KQ2-M9TX. Please compare it with the committee’s screen.',
    next: 'Continue',
    confirm: 'From now on this device is for marking the ballots of this conference alone:',
    pair: 'Pair this device',
    pairing: 'Pairing…',
    other: 'Type another code',
    back: 'To the voting page',
    'pairing-unknown':
      'There is no such code. Please compare it with the committee’s screen, or take a new one.',
    'pairing-used': 'This code has paired another device. Please take a new one from the committee’s screen.',
    'pairing-expired':
      'This code is older than 10 minutes. Please take a new one from the committee’s screen.',
    'wrong-state': 'The conference takes no more devices now: it has not opened, or voting has ended.',
    failed: 'The device was not paired; it may have no connection. Please try again.',
    notKept:
      'This browser cannot keep the pairing (perhaps a private window). Please use an ordinary window.',
  },
  practice: {
    pageTitle: 'Practice',
    banner: 'Practice ballot: made-up people, sent nowhere',
    group: 'people who do not exist',
    people: {
      first: 'Trần Văn Thử',
      second: 'Lê Thị Tập',
      third: 'Nguyễn Văn Ví Dụ',
    },
    posts: {
      first: 'The first person of the practice ballot',
      second: 'The second person of the practice ballot',
      third: 'The third person of the practice ballot',
    },
    doneTitle: 'You have finished the practice ballot',
    doneText:
      'When you vote, your ballot is sealed and sent to the box at this point. This practice ballot is erased and was sent nowhere. Your real card is unused.',
    again: 'Practise again',
  },
  start: {
    scanTitle: 'Hold your card in front of the camera',
    scanHint: 'About a hand’s length away. The tablet reads it by itself; no need to touch anything.',
    finder: 'Camera picture',
    cardWord: 'Voting card',
    noCameraTitle: 'Please type the code printed on your card',
    noCamera:
      'This tablet cannot use its camera. The code of 16 characters is just under the square of your card.',
    typeTitle: 'Or type the 16 characters printed on the card',
    typeTitleAlone: 'Type the 16 characters printed on the card',
    code: 'Card code',
    entered: '{count} of 16 entered.',
    alphabet: 'Cards use no letter I or O and no digit 0 or 1.',
    wrongCharacter: 'One character is wrong. Please compare each group of four with your card.',
    keypad: 'Keypad',
    clear: 'Clear all',
    backspace: 'Delete one',
    remaining: '{count} more to go',
    continue: 'Start marking the ballot',
    checking: 'Looking at the card…',
    drawn: 'You drew the card yourself; it bears no name and no number.',
    paper: 'To vote on paper, please see the ballot committee.',
  },
  startNotices: {
    'device-not-admitted':
      'The ballot committee does not let this device take ballots. Your card is unused: please go to another tablet.',
    unfinished: 'The tablet has just restarted. To go on with your ballot, please show your card again.',
    'card-unknown': 'This card is not on the conference’s list of cards. Please see the ballot committee.',
    'card-spent':
      'A ballot with this card is already in the box, so it cannot be used again. That ballot is untouched.',
    'card-voided':
      'The committee voided this card; it cannot be used. Please use the one you got for it, or see the ballot committee.',
    'card-of-another-vote':
      'This card belongs to another conference or vote. Please look at the card again, or see the ballot committee.',
    'card-of-the-test':
      'This is a test card, for the test election only. Nothing was recorded: please use the card you drew from the bowl.',
    'card-of-an-annulled-vote':
      'This card is of the vote that was annulled and can be used no more. Please draw a new one at the desk.',
    'card-of-the-vote':
      'This is a real card; it is unused and keeps its value. A test is going on here: please use a test card.',
    'voting-not-open':
      'No ballots are taken now: voting is not open, or has ended. Your card keeps its value.',
    'not-a-card': 'This square is not a voting card’s. Please show the card you have just drawn.',
    'damaged-card': 'The tablet cannot read the whole card. Please type the 16 characters printed on it.',
    'form-not-found':
      'The tablet is not connected, so it cannot tell which ballot form this card is for. Please show the card’s square to the camera, or try again later.',
    'left-idle':
      'The unfinished ballot was cleared because nobody touched the tablet. The card is unused and can still vote.',
    'sealing-failed':
      'This tablet could not seal the ballot; nothing was sent. Your card is unused: please go to another tablet.',
  },
  ballot: {
    title: 'BALLOT OF CONFIDENCE',
    about: 'On {group}',
    form: 'Ballot {index}: {title}',
    filled: '{done}/{of} marked',
    filledSpoken: '{done} of {of} marked',
    filledBlank: '{done}/{of} marked, {blank} left blank',
    filledBlankSpoken: '{done} of {of} marked, {blank} left blank',
    position: 'Row {row} of {of}',
    help: 'Touch <b>one of the three boxes</b>. You can change it until the ballot is in the box.',
    helpBlank: 'This row is <b>left blank</b>. To mark it, touch one of the three boxes.',
    leaveBlank: 'Leave this row blank',
    leaveBlankOf: 'Leave this row blank, {name}',
    exit: 'Leave without voting',
    left: 'Still to mark: {count}',
    complete: 'Every row is done',
    nextOpen: 'Go to an open row',
    review: 'Review the ballot',
    previous: 'Back',
    next: 'Next',
  },
  exit: {
    title: 'Leave without voting?',
    text: 'What you have marked is erased from this tablet. Your card is unused and can still vote.',
    stay: 'Go on marking',
    leave: 'Erase and leave',
  },
  idle: {
    title: 'Are you still marking the ballot?',
    text: 'If nobody touches the tablet, this ballot is cleared in <b>{seconds} s</b>. The card can still vote.',
    stay: 'Go on marking',
    leave: 'Erase and leave',
  },
  review: {
    title: 'Review the ballot',
    allFilled: 'You have marked all {done} rows.',
    someBlank: 'Rows marked: {done}. Left blank: {blank}.',
    edit: 'Change',
    editRow: 'Change row {row}, {name}',
    confirmBlank:
      'You marked no level for {names}. <b>The ballot will be invalid for this person.</b> Are you sure?',
    confirmBlanks:
      'You marked no level for {names}. <b>The ballot will be invalid for these people.</b> Are you sure?',
    blankRule: 'For the person of a row that is left blank, the ballot is invalid.',
    final: 'Once in the box, it can no longer be changed.',
    back: 'Back to the ballot',
    cast: 'Put the ballot into the box',
  },
  sending: {
    steps: 'The ballot’s way',
    sealStep: 'Seal the ballot',
    sendStep: 'Send it to the box',
    recordStep: 'Recorded',
    done: 'done',
    current: 'under way',
    stopped: 'stopped',
    ahead: 'not reached',
    sealing: 'Sealing the ballot…',
    sealingText: 'The tablet is encrypting your ballot; please wait a few seconds. {done} of {of} rows done.',
    sending: 'Sending the ballot to the box…',
    sendingText:
      'The ballot is sealed. It usually takes a few seconds; please wait until the screen says “recorded”.',
    encrypted: 'The ballot is encrypted on this tablet before it is sent. The committee opens totals only.',
    notSent: 'The ballot has not been sent yet',
    kept: 'The ballot is sealed and safe on this tablet; you need not mark it again.',
    notKept:
      'The ballot is sealed, but this tablet cannot store it: please do not switch the tablet off or load the page again.',
    cutOff: 'The tablet has lost the ballot box and will try again by itself.',
    fault: 'The server is in trouble, so the box could not take it; the tablet will try again by itself.',
    retryIn: '<b>Trying again in {seconds} s</b> (try {attempt}). Please stay with the tablet.',
    retrying: '<b>Trying again</b> (try {attempt}). Please stay with the tablet.',
    help: 'If you need help, please call the ballot committee.',
    retryNow: 'Try again now',
  },
  recorded: {
    title: 'Your ballot has been recorded',
    tracker: 'The ballot’s tracker',
    trackerText:
      'It shows that the ballot is in the box, and nothing of what you marked. You may copy it to look it up once the box is sealed; you need not.',
    returnCard: 'Please drop the used card into the tray. This screen clears in <b>{seconds} s</b>.',
    keep: 'Keep 30 s more',
    next: 'Done, next voter please',
  },
  refused: {
    'device-not-admitted':
      'The ballot committee stopped this tablet before the ballot reached the box. Nothing was recorded and your card is unused: please take it to another tablet and mark the ballot there.',
    title: 'The ballot did not enter the box',
    'voting-not-open':
      'Voting ended before this ballot reached the box, so it was not taken. Please tell the ballot committee at once.',
    'card-spent':
      'Another ballot with this card is already in the box and untouched. If you have not voted yet, please tell the ballot committee at once.',
    'card-voided': 'The committee voided this card. Nothing was recorded; please use the one you got for it.',
    'card-unknown':
      'This card is not on the list of this ballot form. Nothing was recorded; please see the ballot committee for another card.',
    'ballot-malformed':
      'The ballot box cannot read the ballot this tablet sealed. Nothing was recorded and the card is unused: please vote on another tablet and tell the ballot committee.',
    back: 'Back to the start',
  },
};
