import type { BallotFormId } from '../kernel/ids';
import { leastReaching } from '../kernel/share';
import { nothingInRegister, type RegisterFacts } from '../person/register';
import { isFew } from '../kernel/small-groups';
import type { CommitteeMember } from './committee';
import type { Conference, ConferenceState } from './conference';
import { line, type ReadinessLine } from './readiness-line';
import { readinessToConvene } from './readiness-to-convene';
import type { Roll } from './roll';

/** The step a conference takes next; null when there is none. */
export const nextStepOf = {
  draft: 'convene',
  convened: 'open-session',
  'in-session': 'open-voting',
  voting: 'close-voting',
  sealed: 'confirm-count',
  counted: 'announce',
  announced: 'report',
  reported: 'archive',
  archived: null,
} as const satisfies Record<ConferenceState, string | null>;

export type NextStep = NonNullable<(typeof nextStepOf)[ConferenceState]>;

/** What the hall and the count have got so far; counts, and whom they concern. */
export type Progress = {
  present: number;
  committee: readonly CommitteeMember[];
  /** Voters present and cards printed, by form; a form without cards is missing from `printedByForm`. */
  presentByForm: ReadonlyMap<BallotFormId, number>;
  printedByForm: ReadonlyMap<BallotFormId, number>;
  openedForms: number;
  confirmations: number;
};

/** How many members confirm the totals before they count as theirs. */
const confirmationsNeeded = 2;

/** What still blocks the next step, whatever the state is, and what is done. `today` is the hall's own day. */
export function readinessOf(
  conference: Conference,
  roll: Roll,
  progress: Progress,
  today: string,
  register: RegisterFacts = nothingInRegister,
): ReadinessLine[] {
  switch (conference.state) {
    case 'draft':
      return readinessToConvene(conference, roll, today, register);
    case 'convened':
      return readinessToOpenSession(conference, roll, today);
    case 'in-session':
      return readinessToOpenVoting(conference, roll, progress);
    case 'voting':
      return [
        line('voting-open', 'hall', {
          values: { convened: conference.convenedCount ?? 0, present: conference.presentCount ?? 0 },
        }),
        line('closing-later', null),
      ];
    case 'sealed':
      return readinessToConfirm(roll, progress);
    case 'counted':
      return [line('result-ready', 'documents')];
    case 'announced':
      return [line('result-announced', null), line('papers-to-sign', 'documents')];
    case 'reported':
      return [line('result-reported', 'documents')];
    case 'archived':
      return [];
  }
}

/** Khai mạc: everything convening needed must still stand, for lists may be mended until the day. */
export function readinessToOpenSession(conference: Conference, roll: Roll, today: string): ReadinessLine[] {
  const lines = readinessToConvene(conference, roll, today).filter((one) => one.code !== 'date-passed');
  return conference.heldOn === today ? lines : [line('not-the-day', 'details'), ...lines];
}

function readinessToOpenVoting(conference: Conference, roll: Roll, progress: Progress): ReadinessLine[] {
  const attendance = attendanceLine(conference, roll, progress);
  return [
    attendance,
    ...(attendance.state === 'ok' ? smallFormLines(roll, progress) : []),
    ...committeeLines(progress.committee),
    keysLine(progress.committee),
    ...cardLines(roll, progress),
  ];
}

function attendanceLine({ quorum }: Conference, { voters }: Roll, { present }: Progress): ReadinessLine {
  const convened = voters.length;
  const needed = leastReaching(convened, quorum);
  const isReached = convened > 0 && present >= needed;
  return line(isReached ? 'attendance' : 'attendance-short', 'hall', {
    values: { present, convened, needed },
  });
}

/** Said again once enough are there: whoever stayed away may have left a form too few voters to hide each other. */
function smallFormLines({ forms }: Roll, { presentByForm }: Progress): ReadinessLine[] {
  return forms.flatMap((form) => {
    const count = presentByForm.get(form.id) ?? 0;
    return isFew(count) ? [line('form-few-present', 'hall', { values: { form: form.index, count } })] : [];
  });
}

function committeeLines(committee: readonly CommitteeMember[]): ReadinessLine[] {
  if (committee.length === 0) return [line('committee-missing', 'hall')];
  const without = committee.filter((member) => !member.hasAccount);
  const names = committee.map((member) => member.fullName);
  const lines = [line('committee', 'hall', { values: { count: committee.length }, names })];
  if (without.length === 0)
    return [...lines, line('accounts', 'hall', { values: { count: committee.length } })];
  const code = without.length === committee.length ? 'accounts-none' : 'accounts-missing';
  return [
    ...lines,
    line(code, 'hall', { values: { count: without.length }, names: without.map((one) => one.fullName) }),
  ];
}

function keysLine(committee: readonly CommitteeMember[]): ReadinessLine {
  if (committee.length === 0) return line('keys-later', null);
  return hasKeys(committee)
    ? line('keys', null, { values: { count: committee.length } })
    : line('keys-missing', null);
}

function cardLines({ forms }: Roll, { committee, presentByForm, printedByForm }: Progress): ReadinessLine[] {
  if (!hasKeys(committee)) return [line('cards-later', null)];
  return forms.map((form) => {
    const printed = printedByForm.get(form.id);
    const needed = presentByForm.get(form.id) ?? 0;
    if (printed === undefined) return line('cards-missing', null, { values: { form: form.index, needed } });
    const code = printed < needed ? 'cards-too-few' : 'cards';
    return line(code, null, { values: { form: form.index, printed, needed } });
  });
}

/** A place in the key ceremony is given when the box is locked. */
function hasKeys(committee: readonly CommitteeMember[]): boolean {
  return committee.length > 0 && committee.every((member) => member.trusteeIndex !== null);
}

function readinessToConfirm({ forms }: Roll, { openedForms, confirmations }: Progress): ReadinessLine[] {
  const opened = { values: { opened: openedForms, forms: forms.length } };
  const confirmed = { values: { count: confirmations, needed: confirmationsNeeded } };
  return [
    line('box-sealed', null),
    line(openedForms < forms.length ? 'box-unopened' : 'box-opened', null, opened),
    line(confirmations < confirmationsNeeded ? 'confirmations-missing' : 'confirmations', null, confirmed),
  ];
}
