import 'server-only';
import type { StoredTally } from '@/data/count-repository';
import type { PaperOfForm } from '@/data/paper-count-repository';
import type { CommitteeMember } from '@/domain/conference/committee';
import type { Subject } from '@/domain/conference/roll';
import type { PaperEntryLog, PaperLogForm } from '@/domain/minutes/paper-entry-log';
import { standingOf } from '@/domain/paper-count/double-entry';
import {
  figureKeys,
  lineReasons,
  rowFigures,
  valueOf,
  wholeReasons,
  type FigureKey,
  type RowFigure,
} from '@/domain/paper-count/paper-figures';
import { mayStandApart } from '@/domain/kernel/small-groups';
import { invalidReasonWords } from '@/documents/templates/invalid-table';
import type { CountFacts } from './count-facts';
import { committeeOnRecord, conferenceOnRecord, letterheadOf } from './unit-paper-model';

const levelWords: Record<RowFigure, string> = {
  high: 'tín nhiệm cao',
  medium: 'tín nhiệm',
  low: 'tín nhiệm thấp',
  invalid: 'không hợp lệ',
};

const returnedWords = 'Số phiếu thu về';

/** Bảng nhập liệu kiểm phiếu giấy of a counted conference that used paper. Pure. */
export function paperEntryLogOf(facts: CountFacts): PaperEntryLog {
  return {
    letterhead: letterheadOf(facts),
    conference: conferenceOnRecord(facts),
    committee: committeeOnRecord(facts),
    counting: facts.conference.paperCounting,
    forms: facts.forms.flatMap(({ form, subjects, tally }): PaperLogForm[] => {
      const paper = facts.paper.find(({ formId }) => formId === form.id);
      if (!paper) return [];
      const log = { index: form.index, title: form.title, ...logOf(paper, subjects, facts.committee) };
      return [isTellingApart(tally) ? withoutPeople(log) : { ...log, isWithheld: false }];
    }),
  };
}

function logOf(
  { count }: PaperOfForm,
  subjects: readonly Subject[],
  committee: readonly Pick<CommitteeMember, 'id' | 'fullName'>[],
): Omit<PaperLogForm, 'index' | 'title' | 'isWithheld'> {
  const standing = standingOf(count);
  if (standing.stage !== 'confirmed') throw new Error('A counted conference with paper nobody confirmed.');
  const nameOf = (memberId: string) => committee.find(({ id }) => id === memberId)?.fullName ?? '';
  const words = wordsFor(subjects);
  return {
    counters: count.entries.map(({ memberId }) => nameOf(memberId)),
    figures: figureKeys(count.subjectIds).map((key) => ({
      words: words(key),
      counted: count.entries.map(({ figures }) => valueOf(figures, key) ?? 0),
      settled: valueOf(standing.figures, key) ?? 0,
    })),
    looks: count.looks.map(({ key, value, memberId, reason }) => ({
      words: words(key),
      value,
      by: nameOf(memberId),
      reason,
    })),
    confirmedBy: standing.confirmedBy.map(nameOf),
  };
}

/** Both ways of voting were used, and one of them by so few that its figures tell whose they are. */
function isTellingApart({ device, paper }: StoredTally): boolean {
  if (paper === null || device.issuedCount === 0 || (paper.stock.issued ?? 0) === 0) return false;
  return !mayStandApart([device.returnedCount, paper.returned]);
}

/** Only how many sheets came back: everything else is about persons, or about single sheets. */
function withoutPeople(log: Omit<PaperLogForm, 'isWithheld'>): PaperLogForm {
  const isReturned = ({ words }: { words: string }) => words === returnedWords;
  const { figures, looks } = log;
  return {
    ...log,
    isWithheld: true,
    figures: figures.filter(isReturned),
    looks: looks.filter(isReturned),
  };
}

function wordsFor(subjects: readonly Subject[]): (key: FigureKey) => string {
  const words = new Map<FigureKey, string>([
    ['returned', returnedWords],
    ['valid', 'Số phiếu hợp lệ'],
    ...wholeReasons.map((reason): [FigureKey, string] => [
      `whole.${reason}`,
      `Phiếu không hợp lệ: ${invalidReasonWords[reason]}`,
    ]),
    ...lineReasons.map((reason): [FigureKey, string] => [`line.${reason}`, invalidReasonWords[reason]]),
    ...subjects.flatMap(({ id, fullName }) =>
      rowFigures.map((figure): [FigureKey, string] => [
        `${id}.${figure}`,
        `${fullName}: ${levelWords[figure]}`,
      ]),
    ),
  ]);
  return (key) => words.get(key) ?? key;
}
