import type { SameWords } from '../same-words';
import type { session as vi } from '../vi/session';

export const session: SameWords<typeof vi> = {
  headline: 'The confidence-vote conference, from convening to minutes',
  promise:
    'Secret ballots on tablets or paper. The ballot committee opens the box, and the whole hall can check it.',
  basis: 'Under Regulation No. 96-QĐ/TW of 02/02/2023 of the Politburo',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  forWhom: 'For organising officers, ballot committees and managing authorities. Voters need no account.',
  username: 'User name',
  password: 'Passphrase',
  show: 'Show',
  hide: 'Hide',
  forgotten:
    'Forgotten it? Ask the administrator of your unit. For safety the system sends no passwords by mail.',
  howSecret: 'How ballots are kept secret',
  checkCount: 'Check a count',
  voteHere: 'This is a tablet for voting',
  offline: 'The server cannot be reached. Please check the network and try again.',
  roles: {
    administrator: 'Administrator',
    officer: 'Organising officer',
    authority: 'Managing authority',
    committee: 'Ballot committee',
    observer: 'Observer',
  },
};
