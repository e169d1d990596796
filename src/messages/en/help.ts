import type { help as vi } from '../vi/help';
import type { SameWords } from '../same-words';

export const help: SameWords<typeof vi> = {
  title: 'How ballots are kept secret and counted right',
  lead: 'For everybody at the conference. What the system cannot do is said here too.',
  partTitle: {
    secret: 'Secret',
    right: 'Right',
    check: 'For everybody to check',
    limits: 'What the system cannot do',
  },
  secret: {
    card: 'Cards bear no name and no number; everybody draws one face down from a bowl. Nothing records who drew which.',
    sealed:
      'A ballot is sealed on the tablet before it is sent. The server keeps sealed ballots alone, and no time, device or person with them.',
    shaken:
      'At the end the box is shaken: ballots are put in the order of their codes, and the order in which they came is wiped. Not even the administrator of the database can tell who marked what.',
    totals: 'No single ballot is ever opened. Only the totals of each person and level are.',
  },
  right: {
    keys: 'The box is locked with key shares of the ballot committee’s members. As many as were agreed are needed to open it; with one too few nothing opens.',
    once: 'A card casts one ballot. A ballot that was acknowledged is neither lost nor counted twice, even if the network or the power fails.',
    counted:
      'Only ballots of frozen cards that were not voided count; whatever is not counted is kept and stands in the minutes.',
    seal: 'The seal’s code is shown to the hall and printed in the minutes: one ballot more or less afterwards, and it no longer agrees.',
  },
  check: {
    tracker:
      'After casting, the screen shows a tracker. Once the box is sealed, finding it in the list means that the ballot is in the box; it says nothing of what was marked.',
    package:
      'Committee and observers download a package and recount every figure on another computer, with this software or with software that others wrote.',
    trial:
      'Before voting opens, the committee casts test ballots on the very tablets and opens them with the very key shares.',
  },
  limits: {
    unanimous: 'If everybody marks the same level, the result tells what each of them marked.',
    small:
      'Groups of fewer than five are never shown apart in a report; the result of a very small conference may still say much.',
    tablet:
      'A tablet with malicious software can see or change what is touched. The test election is the guard; the committee’s tablets are safer than a phone of one’s own.',
    computer:
      'Key shares and cards are made on the committee’s computer: it must be clean, and never left alone.',
    colluding:
      'Enough members who hold keys, together with the administrator of the database, could open single ballots, and would still not know whose they are.',
    copy: 'From opening to sealing nobody may copy the database: a copy of that time holds the order in which ballots came.',
    eyes: 'The system does not stop anybody from looking at a neighbour’s screen. Each tablet needs a private place.',
  },
};
