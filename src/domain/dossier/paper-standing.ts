import { daysAfter } from '../kernel/calendar-day';
import type { SubjectId } from '../kernel/ids';
import { deadlineOf } from './deadlines';
import {
  isSamePlace,
  isSigned,
  type DossierFile,
  type DossierPlace,
  type DossierQuestion,
  type DossierSettings,
} from './dossier';

/** Where one paper stands. `days` to its last day: 0 today, negative when it is late. */
export type PaperStanding =
  | { code: 'received'; file: DossierFile; daysLate: number }
  | { code: 'unsigned'; file: DossierFile; dueOn: string; days: number }
  | { code: 'missing'; dueOn: string; days: number }
  | { code: 'not-needed' };

export type Timing = { heldOn: string; today: string; settings: DossierSettings };

/** `files` are the current versions. An explanation is needed only after a question; the collective review if asked for. */
export function paperStanding(
  place: DossierPlace,
  files: readonly DossierFile[],
  questions: readonly DossierQuestion[],
  { heldOn, today, settings }: Timing,
): PaperStanding {
  const dueOn = deadlineOf(place.item === 'explanation' ? 'explanation' : 'receipt', heldOn, settings);
  const file = files.find((one) => isSamePlace(one, place));
  const days = daysAfter(today, dueOn);
  if (file && !isSigned(file)) return { code: 'unsigned', file, dueOn, days };
  if (file) return { code: 'received', file, daysLate: Math.max(0, daysAfter(dueOn, file.receivedOn)) };
  return isNeeded(place, questions, settings) ? { code: 'missing', dueOn, days } : { code: 'not-needed' };
}

function isNeeded(
  { item, subjectId }: DossierPlace,
  questions: readonly DossierQuestion[],
  settings: DossierSettings,
): boolean {
  switch (item) {
    case 'report':
    case 'asset-declaration':
      return true;
    case 'collective-review':
      return settings.asksCollectiveReview;
    case 'explanation':
      return subjectId !== null && hasOpenQuestion(subjectId, questions);
  }
}

function hasOpenQuestion(subjectId: SubjectId, questions: readonly DossierQuestion[]): boolean {
  return questions.some((one) => one.subjectId === subjectId && one.answeredOn === null);
}
