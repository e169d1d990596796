import type { SameWords } from '../same-words';
import type { refusals as vi } from '../vi/refusals';

export const refusals: SameWords<typeof vi> = {
  'signed-out':
    'Your session has ended. Please sign in again; what is on this screen stays until you leave it.',
  'not-allowed': 'You may not do this. If you need to, ask the administrator of your unit.',
  'invalid-input': 'Some fields are not right yet. Please look at those marked; nothing you entered is lost.',
  fault:
    'Something went wrong and nothing was saved. Please try again, or tell the administrator the code {reference}.',
  'changed-by-someone-else':
    'Somebody else has just saved. What you entered is still here: reload to compare before you save.',
  'wrong-state': 'The conference is in another state, so this cannot be done now. Please reload the page.',
  'not-ready': 'Some things are not ready for convening. Please look at the list of conditions.',
  'no-quorum':
    'Voting cannot open yet. Present {present}/{convened}; at least {needed} are needed (two thirds of those convened).',
  'committee-missing':
    'The ballot committee is not recorded yet. Please record the one the conference elected.',
  'keys-missing': 'The box is not locked yet. The committee must make its key shares first.',
  'cards-missing': 'No cards are printed for ballot form {formIndex}.',
  'cards-too-few': 'Too few cards of ballot form {formIndex}: {printed} printed, at least {needed} needed.',
  'needs-two-members': 'Two members of the committee must confirm the totals.',
  'committee-too-small': 'The committee needs at least {least} people.',
  'committee-needs-one-head': 'The committee needs exactly one head.',
  'committee-member-is-subject': '{name} is being polled and so cannot sit on the committee.',
  'committee-member-twice': '{name} is on the committee list twice.',
  'committee-votes-exceed-present': 'More votes for {name} than people present ({present}).',
  'wrong-password': 'The user name or the passphrase is wrong. Please try again.',
  'too-many-tries': 'Too many wrong tries. Please wait {waitMinutes} minutes and try again.',
};
