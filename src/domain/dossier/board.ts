import { daysAfter } from '../kernel/calendar-day';
import type { SubjectId } from '../kernel/ids';
import { deadlineCodes, deadlineOf, type DeadlineCode } from './deadlines';
import {
  currentFiles,
  subjectItems,
  type DossierContact,
  type DossierFile,
  type DossierItem,
  type DossierPlace,
  type DossierQuestion,
  type DossierRelease,
  type SubjectItem,
} from './dossier';
import { paperStanding, type PaperStanding, type Timing } from './paper-standing';

/** Everything about the dossiers of a conference as it stands on one day. */
export type DossierFacts = Timing & {
  subjects: readonly { id: SubjectId; fullName: string; contact: DossierContact }[];
  files: readonly DossierFile[];
  questions: readonly DossierQuestion[];
  release: DossierRelease | null;
};

/** How far a deadline is met: `done` of `of`, and the days left (negative: late by so many) while something is open. */
export type DeadlineStanding = {
  code: DeadlineCode;
  on: string;
  done: number;
  of: number;
  days: number;
};

/** Something late, by whole days, and of whom; null: the conference's own. */
export type LateThing = {
  what: DossierItem | 'release' | 'question';
  subjectId: SubjectId | null;
  days: number;
};

/** What voters would not be given: a paper that is not there, or one without its signatures. */
export type DossierGap = DossierPlace & { why: 'missing' | 'unsigned' };

export type DossierRow = {
  subject: DossierFacts['subjects'][number];
  papers: Record<SubjectItem, PaperStanding>;
};

export type DossierBoard = {
  deadlines: readonly DeadlineStanding[];
  rows: readonly DossierRow[];
  collectiveReview: PaperStanding;
  gaps: readonly DossierGap[];
  late: readonly LateThing[];
};

/**
 * Hồ sơ và thời hạn: computed from the day of the conference each time, so nothing is left behind when it moves. Whoever
 * was late was so on that day: after it nothing is handed in, and nothing grows later.
 */
export function dossierBoard(given: DossierFacts): DossierBoard {
  const facts = { ...given, today: given.today < given.heldOn ? given.today : given.heldOn };
  const files = currentFiles(facts.files);
  const standing = (place: DossierPlace) => paperStanding(place, files, facts.questions, facts);
  const rows = facts.subjects.map((subject): DossierRow => {
    const of = (item: SubjectItem) => standing({ subjectId: subject.id, item });
    return {
      subject,
      papers: {
        report: of('report'),
        'asset-declaration': of('asset-declaration'),
        explanation: of('explanation'),
      },
    };
  });
  const collectiveReview = standing({ subjectId: null, item: 'collective-review' });
  const placed = placedPapers(rows, collectiveReview);
  return {
    deadlines: deadlineCodes.map((code) => deadlineStanding(code, facts, rows, collectiveReview)),
    rows,
    collectiveReview,
    gaps: placed.flatMap(gapOf),
    late: [...placed.flatMap(lateOf), ...lateQuestions(facts), ...lateRelease(facts)],
  };
}

type PlacedPaper = { place: DossierPlace; paper: PaperStanding };

function placedPapers(rows: readonly DossierRow[], collectiveReview: PaperStanding): PlacedPaper[] {
  const ofSubjects = rows.flatMap(({ subject, papers }) =>
    subjectItems.map((item) => ({ place: { subjectId: subject.id, item }, paper: papers[item] })),
  );
  return [
    ...ofSubjects,
    { place: { subjectId: null, item: 'collective-review' as const }, paper: collectiveReview },
  ];
}

/** An explanation may come after the release, up to its own day: it is no gap. */
function gapOf({ place, paper }: PlacedPaper): DossierGap[] {
  const isOpen = paper.code === 'missing' || paper.code === 'unsigned';
  return isOpen && place.item !== 'explanation' ? [{ ...place, why: paper.code }] : [];
}

function lateOf({ place, paper }: PlacedPaper): LateThing[] {
  const isOpen = paper.code === 'missing' || paper.code === 'unsigned';
  return isOpen && paper.days < 0
    ? [{ what: place.item, subjectId: place.subjectId, days: -paper.days }]
    : [];
}

function lateQuestions({ questions, heldOn, settings, today }: DossierFacts): LateThing[] {
  const days = daysAfter(deadlineOf('questions', heldOn, settings), today);
  const waiting = questions.filter((one) => one.forwardedOn === null);
  const asked = new Set(waiting.map(({ subjectId }) => subjectId));
  return days > 0 ? [...asked].map((subjectId) => ({ what: 'question', subjectId, days })) : [];
}

function lateRelease({ release, heldOn, settings, today }: DossierFacts): LateThing[] {
  const days = daysAfter(deadlineOf('release', heldOn, settings), today);
  return release === null && days > 0 ? [{ what: 'release', subjectId: null, days }] : [];
}

function deadlineStanding(
  code: DeadlineCode,
  facts: DossierFacts,
  rows: readonly DossierRow[],
  collectiveReview: PaperStanding,
): DeadlineStanding {
  const on = deadlineOf(code, facts.heldOn, facts.settings);
  return { code, on, days: daysAfter(facts.today, on), ...progressOf(code, facts, rows, collectiveReview) };
}

function progressOf(
  code: DeadlineCode,
  { questions, release }: DossierFacts,
  rows: readonly DossierRow[],
  collectiveReview: PaperStanding,
): { done: number; of: number } {
  switch (code) {
    case 'receipt': {
      const hasBoth = ({ papers }: DossierRow) =>
        papers.report.code === 'received' && papers['asset-declaration'].code === 'received';
      const asked = collectiveReview.code === 'not-needed' ? 0 : 1;
      const handedIn = collectiveReview.code === 'received' ? 1 : 0;
      return { done: rows.filter(hasBoth).length + handedIn, of: rows.length + asked };
    }
    case 'release':
      return { done: release ? 1 : 0, of: 1 };
    case 'questions':
      return { done: questions.filter((one) => one.forwardedOn !== null).length, of: questions.length };
    case 'explanation': {
      const asked = rows.filter(({ papers }) => papers.explanation.code !== 'not-needed');
      const given = asked.filter(({ papers }) => papers.explanation.code === 'received');
      return { done: given.length, of: asked.length };
    }
  }
}
