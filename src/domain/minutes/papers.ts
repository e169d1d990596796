import { mayHaveDocuments, type ResultAudience } from '../conference/disclosure';
import { hasReached, type Conference } from '../conference/conference';

/** When a paper is needed: before the conference, in the hall, after the vote. */
export const paperStages = ['before', 'hall', 'after'] as const;
export type PaperStage = (typeof paperStages)[number];

/** 'zip-docx', 'zip-pdf': one file for each person, packed together. */
export const paperFormats = ['docx', 'pdf', 'xlsx', 'zip-docx', 'zip-pdf'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/**
 * Who reads it. 'lists': everybody with a part in the conference; 'convening': the officer alone, for the letters carry
 * personal addresses; 'count': who may see the count; 'report': who writes the report and who receives it.
 */
export type PaperReaders = 'lists' | 'convening' | 'count' | 'report';

type PaperRule = { stage: PaperStage; formats: readonly PaperFormat[]; readers: PaperReaders };

const onPaper = ['docx', 'pdf'] as const;
const withSheets = ['docx', 'pdf', 'xlsx'] as const;

/** Văn bản của hội nghị, in the order they are needed: the forms F8, F9, F10, F1, F11, F3, F2, F4, F5, three of our own, and F14. */
export const papers = {
  'subject-list': { stage: 'before', formats: withSheets, readers: 'lists' },
  'voter-list': { stage: 'before', formats: withSheets, readers: 'lists' },
  summons: { stage: 'before', formats: [...onPaper, 'zip-docx', 'zip-pdf'], readers: 'convening' },
  ballot: { stage: 'before', formats: onPaper, readers: 'lists' },
  'committee-slip': { stage: 'hall', formats: onPaper, readers: 'lists' },
  'committee-decision': { stage: 'hall', formats: onPaper, readers: 'lists' },
  'attendance-list': { stage: 'hall', formats: withSheets, readers: 'lists' },
  'count-minutes': { stage: 'after', formats: withSheets, readers: 'count' },
  'result-report': { stage: 'after', formats: withSheets, readers: 'count' },
  'card-account': { stage: 'after', formats: withSheets, readers: 'count' },
  'paper-entry-log': { stage: 'after', formats: withSheets, readers: 'count' },
  'conference-minutes': { stage: 'after', formats: onPaper, readers: 'report' },
  'authority-report': { stage: 'after', formats: withSheets, readers: 'report' },
  'subject-extract': { stage: 'after', formats: ['zip-docx', 'zip-pdf'], readers: 'report' },
  'destruction-minutes': { stage: 'after', formats: onPaper, readers: 'report' },
} as const satisfies Record<string, PaperRule>;

export type PaperName = keyof typeof papers;

/** Papers written from the lists and the hall alone; the others need the count. */
export type ListPaperName = {
  [Name in PaperName]: (typeof papers)[Name]['readers'] extends 'lists' | 'convening' ? Name : never;
}[PaperName];
export type CountPaperName = Exclude<PaperName, ListPaperName>;

export const paperNames = Object.keys(papers).filter(isPaperName);

export function isPaperName(name: string): name is PaperName {
  return name in papers;
}

/** Is the paper written in this format at all? */
export function hasFormat(name: PaperName, format: PaperFormat): boolean {
  const { formats }: PaperRule = papers[name];
  return formats.includes(format);
}

export function readersOf(name: PaperName): PaperReaders {
  return papers[name].readers;
}

export function isOfTheLists(name: PaperName): name is ListPaperName {
  return readersOf(name) === 'lists' || readersOf(name) === 'convening';
}

/** What a conference has so far, as far as its papers ask. */
export type PaperGround = {
  conference: Pick<Conference, 'state'>;
  audience: ResultAudience;
  subjectCount: number;
  voterCount: number;
  formCount: number;
  committeeCount: number;
  /** Were any ballots on paper? */
  usesPaper: boolean;
  /** Are its ballots destroyed? */
  isDestroyed: boolean;
};

export type PaperRefusal = {
  code:
    | 'paper-needs-subjects'
    | 'paper-needs-voters'
    | 'paper-needs-forms'
    | 'paper-needs-committee'
    | 'paper-needs-attendance'
    | 'documents-not-yet'
    | 'paper-needs-announcement'
    | 'paper-not-used'
    | 'paper-needs-destruction';
};

/**
 * Why a paper cannot be written yet; null when it can. Figures never leave before their time: the count's papers as the
 * disclosure says, those of the unit from the announcement on (Quy định 96-QĐ/TW: công bố tại hội nghị, rồi báo cáo).
 */
export function paperLacks(name: PaperName, ground: PaperGround): PaperRefusal | null {
  switch (name) {
    case 'subject-list':
      return unless(ground.subjectCount > 0, 'paper-needs-subjects');
    case 'voter-list':
      return unless(ground.voterCount > 0, 'paper-needs-voters');
    case 'summons':
      return paperLacks('subject-list', ground) ?? paperLacks('voter-list', ground);
    case 'ballot':
      return unless(ground.formCount > 0, 'paper-needs-forms');
    case 'committee-slip':
    case 'committee-decision':
      return unless(ground.committeeCount > 0, 'paper-needs-committee');
    case 'attendance-list':
      return unless(hasReached(ground.conference, 'voting'), 'paper-needs-attendance');
    case 'count-minutes':
    case 'result-report':
    case 'card-account':
      return unless(mayHaveDocuments(ground.audience, ground.conference), 'documents-not-yet');
    case 'paper-entry-log':
      return unless(ground.usesPaper, 'paper-not-used') ?? paperLacks('count-minutes', ground);
    case 'conference-minutes':
    case 'authority-report':
    case 'subject-extract':
      return unless(hasReached(ground.conference, 'announced'), 'paper-needs-announcement');
    case 'destruction-minutes':
      return unless(ground.isDestroyed, 'paper-needs-destruction');
  }
}

/** Is the paper about something this conference does not have? Then it is neither listed nor told of. */
export function isOfNothing(code: string | null): boolean {
  return code === 'paper-not-used' || code === 'paper-needs-destruction';
}

function unless(isThere: boolean, code: PaperRefusal['code']): PaperRefusal | null {
  return isThere ? null : { code };
}
