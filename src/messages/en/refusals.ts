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
  'unit-superior-gone':
    'A unit above that the file names is gone or was renamed. No unit was imported; please read the file again.',
  'import-gone':
    'This import was undone already, or there is a later one. Please load the page again to see the list as it is.',
  'list-changed-since':
    'The list was changed after this import, so it was not undone. Please load the page again to see what would be lost.',
  'imported-unit-changed':
    'The unit “{unit}” was changed after this import, so it was not undone; nothing has changed. Please load the page again to see all that stands in the way.',
  'imported-unit-misplaced':
    'The unit “{unit}” cannot go back where it was: the unit above has moved or is gone. Nothing has changed.',
  'imported-unit-in-use':
    'The unit “{unit}” is in use by “{name}”, so the import was not undone; nothing has changed. Please load the page again to see all that stands in the way.',
  'wrong-state': 'The conference is in another state, so this cannot be done now. Please reload the page.',
  'not-ready': 'Some things are not ready for convening. Please look at the list of conditions.',
  'no-quorum':
    'Voting cannot open yet. Present {present}/{convened}; at least {needed} are needed (two thirds of those convened).',
  'committee-missing':
    'The ballot committee is not recorded yet. Please record the one the conference elected.',
  'keys-missing': 'The box is not locked yet. The committee must make its key shares first.',
  'cards-missing': 'No cards are printed for ballot form {formIndex}.',
  'cards-too-few': 'Too few cards of ballot form {formIndex}: {printed} printed, at least {needed} needed.',
  'test-missing':
    'The test election of ballot form {formIndex} has not passed. Hold it first, or let the head record why not.',
  'head-only':
    'Only the head of the committee may open the vote without a test election. Let the head sign in and record why.',
  'test-not-prepared':
    'The test box is at another step, perhaps by another computer. Reload the page; if needed, hold the test again.',
  'test-not-open': 'The test box is not open, or sealed already. Reload the page to see the next step.',
  'result-known':
    'Something of this vote is known already (the paper count was confirmed, or the box opened), so it cannot be annulled and held again. Please record an incident and tell the authority.',
  'yes-count-impossible':
    'The votes in favour must be from 1 to {present}, the number present when people voted.',
  'papers-not-counted':
    'The paper ballots returned of each form are not entered. Please count the sheets and enter them; nothing was annulled.',
  'needs-two-members': 'Two members of the committee must confirm this together.',
  'committee-too-small': 'The committee needs at least {least} people.',
  'committee-needs-one-head': 'The committee needs exactly one head.',
  'committee-member-is-subject': '{name} is being polled and so cannot sit on the committee.',
  'committee-member-twice': '{name} is on the committee list twice.',
  'committee-votes-exceed-present': 'More votes for {name} than people present ({present}).',
  'wrong-password': 'The user name or the passphrase is wrong. Please try again.',
  'too-many-tries': 'Too many wrong tries. Please wait {waitMinutes} minutes and try again.',
  'attendance-frozen':
    'Voting has opened, so attendance stays as it is, also when somebody leaves. Record any change as an incident in the minutes, without a name.',
  'only-a-rehearsal':
    'This is a rehearsal and does not count, so this is not done here. Please do it in the real conference.',
  'not-a-rehearsal': 'This is for rehearsals alone. The real conference is untouched.',
  'rehearsal-name-needed':
    'The name of a rehearsal begins with “DIỄN TẬP”, so that nobody takes it for the real conference.',
  'rehearsal-name-taken':
    'Names that begin with “DIỄN TẬP” are for rehearsals. To rehearse, save the conference and press Rehearse on its overview.',
  'not-on-roll': 'This person is not on the roll. Please reload the page.',
  'already-present':
    'This person is already ticked as present, perhaps at another desk. Check for namesakes before a card is drawn.',
  'not-present': 'This person is no longer ticked as present. The list is up to date again, please look.',
  'correction-unexplained':
    'This person was recorded as having come. Please say why that is corrected, such as: a namesake was ticked.',
  'check-in-changed':
    'Another desk has just recorded this person. The list is up to date again; please look, then go on.',
  'committee-member-absent':
    '{name} is not ticked as present. Take attendance first, or choose another person.',
  'keys-exist':
    'The ballot box is locked with the shares of this committee. To change that, the committee discards the key shares in the step Lock the ballot box first, and makes new ones.',
  'pairing-unknown': 'There is no such code. Please take a new one from the ballot committee’s screen.',
  'pairing-used': 'This code has paired another device. Please take a new one.',
  'pairing-expired': 'This code is older than 10 minutes. Please take a new one.',
  'wall-not-yet': 'There is nothing of that kind to show at this stage. Please choose another screen.',
  'tablet-unknown': 'This tablet was not found. Please load the page again.',
  'tablet-name-taken':
    'A tablet is called “{name}” already. Please choose another name, such as where it stands.',
  'person-unknown':
    'This person is not on the list; they may just have been removed. Please reload the page.',
  'incident-unknown': 'There is no such incident. Please reload the page.',
  'enrolment-unknown':
    'This link does not work: a newer QR code may have replaced it. Ask the secretary to show the QR code again.',
  'enrolment-used':
    'This QR code has been used. If you made your account, please sign in; if it was not you, tell the secretary at once.',
  'enrolment-expired': 'This QR code is older than 30 minutes. Ask the secretary to show a new one.',
  'username-taken': 'The user name {username} is taken. Choose another one, for example with a digit.',
  offline:
    'The server has not answered, so this may or may not be saved. What is on the screen stays: check the network and try again.',
  'not-a-member': 'Only members of the ballot committee who have an account can confirm this.',
  'same-member': 'Two different members are needed. Please choose the second member.',
  'second-passphrase-wrong':
    'The passphrase of the second member is not right. Nothing has changed; please enter it again.',
  'box-not-opened': 'The box is not open yet, so there is no result to confirm.',
  'minutes-incomplete':
    'The count minutes still lack an explanation by the committee (ballots not returned, or a difference in cards). Please write it in the step Minutes first.',
  'paper-missing':
    'How many paper ballots of form {formIndex} were printed is not entered. Enter it at the step Paper ballots.',
  'paper-too-few': 'Too few paper ballots of form {formIndex}: {printed} printed, at least {needed} needed.',
  'paper-alone':
    'The conference votes wholly on paper, so no electronic box is locked. To change this, choose again at the step Paper ballots.',
  'paper-keys-exist':
    'The electronic box is locked. To vote wholly on paper, discard the keys at the step Keys first.',
  'paper-not-used': 'This conference uses no paper ballots. Please reload the page.',
  'paper-not-counted':
    'The paper count is not confirmed yet. Paper is counted before the electronic box is opened; go to the step Paper ballots.',
  'paper-confirmed': 'Two members have confirmed the paper count: it cannot be changed any more.',
  'paper-handed-in':
    'You have handed in your count: it cannot be changed any more. If something is wrong, another member looks a third time.',
  'paper-by-sheet':
    'Paper is counted ballot by ballot here, so the server keeps no draft; only the totals are handed in at the end.',
  'paper-two-count':
    'Two members are counting this form already. Please wait for the third look or the confirmation.',
  'paper-not-counter': 'You have not taken a place to count this form. Please reload the page.',
  'paper-figures-missing': '{count} fields are empty. Enter 0 where there is none; what was entered is kept.',
  'paper-does-not-add-up':
    '{count} sums do not come out. Count the marked fields again; what was entered is kept.',
  'paper-still-counting': 'The two members have not both handed in yet. Please wait.',
  'paper-third-member': 'You counted this form. A member who did not count it looks a third time.',
  'paper-figure-unknown': 'This figure is not found. Please reload the page.',
  'paper-differs': '{count} differences have not been looked at again. Look at each before confirming.',
  'paper-stock-missing':
    'Not all paper ballots are accounted for: printed, handed out, spoiled, unused. Enter 0 where there is none.',
  'paper-needs-subjects': 'There is no list of subjects yet. Make it under Subjects.',
  'paper-needs-voters': 'There is no list of voters yet. Make it under Voters.',
  'paper-needs-forms': 'There is no ballot form yet. Make it under Ballot forms.',
  'paper-needs-committee':
    'The ballot committee is not recorded yet. Record it once the conference has elected it.',
  'seal-too-early':
    'It is too early for this seal. The one put on at the end is written down once the vote has ended.',
  'seal-stays':
    'This seal number was written down and told to the hall, so it stays. If it is wrong, record that as an incident.',
  'seal-not-closed': 'Write down the seal put on at the end first, then what was read off it at the opening.',
  'paper-needs-attendance':
    'Attendance is settled when voting opens. Until then, print the list of voters to be signed at the door.',
  'paper-needs-announcement': 'Comes after the announcement of the result.',
  'paper-number-taken':
    'Number {number} was given to “{document}”, {issuedOn}. Type another, or leave it empty for the next one.',
  'paper-number-gap':
    'The last number of the register is {last}; number {number} leaves out what is between. Check it, or confirm that those were given out in another register.',
  'paper-already-issued':
    'Somebody has just issued or replaced this paper. Reload the page to see what was issued.',
  'paper-needs-reason': 'Please give the reason: an issued paper cannot be changed.',
  'issued-paper-unknown': 'This paper was not found. Please reload the page.',
  'signed-copy-kind': 'A signed copy is a PDF, a JPEG or a PNG. Scan it again or save it as PDF.',
  'not-a-check-code': 'A check code has 16 signs, at the foot of the paper. Please look at each sign again.',
  'paper-not-known':
    'No paper has this code with the units that use this system. Look at each sign again; if the code is right, this system did not issue the paper.',
  'file-not-known': 'This file is like no issued paper: it may be a draft, saved again, or altered.',
  'paper-not-so': 'This document does not come in that format. Choose another one.',
  'wording-empty':
    'A paragraph says something. To drop what was written, put it back to the computed wording.',
  'wording-too-long': 'The paragraph is longer than {most} characters. Please shorten it.',
  'wording-lacks-figure':
    'The figure [{figure}] is missing. All figures stay: press it in the line of figures to put it in again.',
  'wording-adds-figure':
    'The figure “{figure}” is not in this paragraph, or once too often. Only the figures in square brackets are used, each as often as it stands there.',
  'wording-unknown':
    'The paper has this paragraph no more, because the figures have changed. Please load the page again.',
  'wording-outdated':
    'The paper has wordings whose figures have changed since. The officer looks at them again under Edit the wording before it is issued.',
  'wording-changed-meanwhile':
    'The wording of the paper has just been changed. Nothing was issued; please look at the paper again.',
  'documents-not-yet':
    'The documents are not there yet: the committee prints them after two members have confirmed the result, others may see them after the announcement.',
  'committee-changed':
    'The ballot committee was changed just now, so the box is not locked. Destroy the slips just printed, reload the page and make the keys for the new list.',
  'keys-inconsistent':
    'The key shares do not fit each other, so the box is not locked. Destroy the slips just printed and start again.',
  'cards-frozen':
    'The cards of this form were frozen on another computer. Destroy the cards just printed here and reload the page.',
  'cards-malformed':
    'The list of cards is not well formed, so it is not frozen. Destroy the cards just printed and make new ones.',
  'ballots-not-checked':
    'Not all ballots in the box have been checked. Finish checking first; nothing is lost.',
  'box-altered':
    'The box is not as it was when it was sealed, so it is not opened any further. Please stop the count, leave the server as it is, write it down in the minutes and tell the competent authority.',
  'share-does-not-fit':
    'This share does not fit the box, so it was not taken. Reload the page and enter it again; the shares entered before stay.',
  'too-few-shares':
    '{have} key shares are there, {need} are needed to open the box. The other members enter theirs.',
  'card-not-of-form':
    'This card does not belong to this ballot form. Choose the right form (see its colour) and enter it again; no card was voided.',
  'card-has-ballot':
    'There is a ballot with this card in the box, so it cannot be voided; the ballot is untouched.',
  'cards-not-counted-back':
    'The cards have not been counted back. Record the cards drawn, unused and spoiled of every form before opening the box.',
  'form-unknown': 'There is no such ballot form. Please reload the page.',
  'package-without-box':
    'The conference voted wholly on paper: there is no electronic box to recount. See the minutes and the log of the paper count.',
  'package-destroyed':
    'The ballots of this conference were destroyed after a decision, and the package with them. See the minutes of the destruction under Documents.',
  'paper-needs-destruction': 'This paper is there once the ballots are destroyed.',
  'retention-without-end': 'The archive is kept without end. Please set a term first.',
  'retention-not-over': 'The archive is kept until the end of {until}. Nothing is destroyed before.',
  'destruction-ordered': 'The destruction is ordered already. Please reload the page.',
  'decision-in-future': 'The day of the decision lies ahead. Please look at the day on the decision again.',
  'participants-too-few': 'At least {least} people take part. Please add who else does.',
  'destruction-not-ordered':
    'Nobody has ordered it, or the order was just taken back. Please reload the page.',
  'destruction-done': 'The ballots are destroyed already. Please reload the page.',
  'destruction-needs-another':
    'Whoever ordered the destruction does not carry it out. Another officer of the unit, or the managing authority, signs in and does it.',
  'destruction-starts-later': 'It cannot have begun later than now. Please enter when it began.',
  'package-not-yet': 'The package is there once two members have confirmed the result.',
  'sitting-elsewhere':
    'The conference “{name}” is of another unit, day or place, so they are not one sitting. Please make day and place alike first.',
  'sitting-votes':
    'The conference “{name}” is voting, so nothing joins or leaves the sitting now. Please do it after the vote has ended.',
  'sitting-changed':
    'Somebody has just joined or left the sitting. Please load the page again to see its conferences.',
  'sitting-bound':
    'This conference is in one sitting with “{name}”, so day and place must be alike. Please take it out of the sitting first, in Overview, One sitting.',
  'unit-name-taken': 'There is a unit of this name. Give it another, or open the one that exists.',
  'unit-below-itself': 'A unit cannot stand below itself. Choose another unit above; nothing was saved.',
  'plan-unknown': 'There is no such plan or stage. Please reload the page.',
  'plan-number-taken': 'The unit has a plan of this number in this round. Please check the number.',
  'plan-superior-not-above': 'The plan above must be of a unit above. Please choose again.',
  'plan-unit-not-below': 'A plan names its issuer and units below it only. Please choose again.',
  'plan-has-conferences':
    'A conference was made from the stage or for the unit taken away, so it must stay. Nothing was saved.',
  'third-place':
    '{name} is already polled at two places in the round of {round}: {first}; {second}. Regulation 96-QĐ/TW, Article 3: at most 2 places. Take the name off or record an exemption here, or settle it with one of the two units. Nothing was saved.',
  'finding-changed':
    'What there is to answer for has just changed, so nothing was recorded. Reload the page and look at it again.',
  'template-unknown': 'There is no such template; it may just have been removed. Please reload the page.',
  'template-name-taken': 'The unit has a template of this name. Please give it another.',
  'not-a-double':
    'The two lines are no longer one person (a name or a year of birth was changed). Please reload the page.',
  'stage-without-day': 'This stage has no last day yet, so no conference can be made. Edit the plan first.',
  'nobody-to-follow-up':
    'This person reached no band, or the result is not announced yet: there is nothing to record.',
  'measure-not-of-band':
    'Regulation 96 does not name this for the person’s band. Choose another from the list, or “Something else” and say what.',
  'other-without-words': 'Say in the note what was decided.',
  'decided-before-conference': 'A decision cannot be older than the conference. Check the day.',
  'decided-in-future': 'That day has not come. Record the decision once it is made.',
  'decision-not-standing':
    'Somebody has just corrected or struck out this line. Load the page again to see what stands.',
  'paper-unknown': 'This person is not on the list. Please reload the page and choose again.',
  'certificate-unreadable':
    'This is no certificate file (.p12, .pfx) that can be read. Please choose another, or export the certificate again with its private key.',
  'certificate-passphrase':
    'The passphrase of the certificate file is wrong. The file is still chosen; please type it again.',
  'certificate-without-key':
    'The file holds no private key of its certificate, so nothing can be signed. Please export it again with the private key.',
  'certificate-key-kind':
    'The key of the certificate is of a kind that cannot be used: RSA or ECDSA is needed.',
  'certificate-expired': 'The certificate has expired, so nothing was signed. Please use one that is valid.',
  'certificate-not-yet':
    'The certificate is not valid yet. Please check the server’s date and time, or use another certificate.',
  'signed-meanwhile':
    'Somebody has just added a signed copy of this paper, so nothing was signed. Please reload the page, look at it, and sign then.',
  'archive-not-yet':
    'There is an archive once the result is recorded as reported to the managing authority. Please do so on the overview first.',
  'archive-not-kept':
    'The conference is not archived yet, so no term can be counted. Please archive it first.',
  'retention-shorter':
    'A term can only be made longer. Please enter at least {least} months; what you typed is still there.',
  'retention-same': 'Neither term nor basis has changed, so nothing was saved.',
  'file-unknown': 'There is no such file: it may just have been replaced or removed. Please reload the page.',
  'file-empty': 'The file is empty. Please choose another.',
  'file-too-large': 'The file is larger than {megabytes} MB. Please scan it less finely, or split it.',
  'file-kind-unknown':
    'Only PDF, Word (.docx), JPEG and PNG are taken. Please save the file as one of these.',
  'file-damaged': 'The file is damaged or cut short. Please open the original, save it again and send it.',
  'file-locked': 'The PDF is locked by a password, so readers could not open it. Please save it without one.',
  'file-with-macros':
    'The Word file contains macros and is not taken. Please save it as a plain .docx or as PDF.',
  'reason-needed': 'The voters have been given the dossiers: replacing a file needs a reason.',
  'upload-unknown': 'This upload is gone. Please choose the file again; the others are untouched.',
  'upload-incomplete': 'The file has not arrived whole. Please press Go on sending; what was sent is kept.',
  'dossiers-released':
    'The dossiers have been given to the voters. Please reload the page; a file is changed by a new version with a reason.',
  'dossiers-incomplete':
    '{count} papers are missing. Please add them, or name who answers for releasing without them.',
  'dossier-gaps-changed': 'What is missing has just changed. Please look again and confirm once more.',
  'question-unknown': 'There is no such question. Please reload the page.',
  'question-settled': 'This step was already recorded, or the one before it was not. Please reload the page.',
  'question-day-before': 'This day is before the step that comes first. Please check it.',
  'reading-link-unknown':
    'This link is wrong or was replaced by a new one. Please ask the department that sent your summons.',
  'nobody-to-link': 'Nobody is left to be given a reading code: everybody has one, or theirs was revoked.',
  'reading-link-revoked': 'This link was revoked.',
  'reading-not-yet': 'The dossiers have not been released yet. Please come back later; the link stays good.',
  'reading-over': 'The time for reading is over: the link works until the conference ends.',
  'reading-too-often': 'Too many openings from this place. Please wait a minute and open it again.',
};
