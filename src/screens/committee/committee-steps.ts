import { hasReached } from '@/domain/conference/conference';
import { reaches } from '@/domain/kernel/share';
import type { ConsoleView } from '@/gate/committee/console.loader';

export const committeeStepIds = [
  'attendance',
  'keys',
  'cards',
  'test',
  'voting',
  'paper',
  'open',
  'tally',
  'minutes',
] as const;
export type CommitteeStepId = (typeof committeeStepIds)[number];

/** One line of facts; its words are in the catalogue under the same key. */
export type StepFact =
  | { key: 'present' | 'noQuorum'; present: number; convened: number }
  | { key: 'keys'; members: number; threshold: number }
  | { key: 'openNext'; threshold: number }
  | { key: 'cards' | 'cardsMissing' | 'votingNow' | 'votingDone'; count: number }
  | {
      key:
        | 'keysNext'
        | 'cardsNext'
        | 'testNext'
        | 'testRunning'
        | 'testPassed'
        | 'testFailed'
        | 'testSkipped'
        | 'votingNext'
        | 'openNow'
        | 'opened'
        | 'tallyNow'
        | 'tallyNext'
        | 'tallyDone'
        | 'paperPrint'
        | 'paperNow'
        | 'paperDone'
        | 'votingOnPaper'
        | 'votingOnPaperDone'
        | 'minutesNext';
    };

export type CommitteeStep = {
  id: CommitteeStepId;
  state: 'done' | 'current' | 'next' | 'blocked';
  fact: StepFact | null;
  /** Names of the members who stand for what was done; empty where it is not asked. */
  by: readonly string[];
};

type Facts = Omit<CommitteeStep, 'state' | 'by'> & { done: boolean; by?: readonly string[] };

/** The committee's steps in order: those done, the one to do now, those to come. One line of facts each. */
export function committeeSteps(view: ConsoleView): CommitteeStep[] {
  const { use } = view.paper;
  const beforeDevices = use === 'alone' ? [] : [keysFacts(view), cardsFacts(view), testFacts(view)];
  const facts = [
    attendanceFacts(view),
    ...beforeDevices,
    votingFacts(view),
    ...(use === 'none' ? [] : [paperFacts(view)]),
    ...(use === 'alone' ? [] : [openFacts(view)]),
    tallyFacts(view),
    minutesFacts(view),
  ];
  const current = facts.findIndex((step) => !step.done);
  return facts.map(({ done, by = [], ...step }, index) => ({
    ...step,
    by,
    state: done ? 'done' : index === current ? 'current' : 'next',
  }));
}

/** Where the committee's work is now: the page to open first. Attendance is the desk's, so the keys come first here. */
export function currentCommitteeStep(view: ConsoleView): Exclude<CommitteeStepId, 'attendance'> {
  const open = committeeSteps(view).find((step) => step.state !== 'done' && step.id !== 'attendance');
  return open && open.id !== 'attendance' ? open.id : 'minutes';
}

function attendanceFacts({ present, convened, conference }: ConsoleView): Facts {
  const met = convened > 0 && reaches(present, convened, conference.quorum);
  const fact: StepFact = { key: met ? 'present' : 'noQuorum', present, convened };
  return { id: 'attendance', done: met || hasReached(conference, 'voting'), fact };
}

function keysFacts({ keys }: ConsoleView): Facts {
  if (!keys) return { id: 'keys', done: false, fact: { key: 'keysNext' } };
  const { memberCount: members, threshold } = keys;
  return { id: 'keys', done: true, fact: { key: 'keys', members, threshold } };
}

function cardsFacts({ forms }: ConsoleView): Facts {
  const missing = forms.filter((form) => form.stock === null).length;
  const count = forms.reduce((sum, form) => sum + (form.stock?.printedCount ?? 0), 0);
  if (forms.length > 0 && missing === 0) return { id: 'cards', done: true, fact: { key: 'cards', count } };
  const isBegun = missing < forms.length;
  return {
    id: 'cards',
    done: false,
    fact: isBegun ? { key: 'cardsMissing', count: missing } : { key: 'cardsNext' },
  };
}

function testFacts({ conference, test }: ConsoleView): Facts {
  if (test === 'passed') return { id: 'test', done: true, fact: { key: 'testPassed' } };
  if (hasReached(conference, 'voting')) return { id: 'test', done: true, fact: { key: 'testSkipped' } };
  const facts = { none: 'testNext', running: 'testRunning', failed: 'testFailed' } as const;
  return { id: 'test', done: false, fact: { key: facts[test] } };
}

function votingFacts({ conference, forms, paper, acts }: ConsoleView): Facts {
  const isSealed = hasReached(conference, 'sealed');
  const two = acts[isSealed ? 'seal-box' : 'open-voting'];
  const step = {
    id: 'voting' as const,
    done: isSealed,
    by: two ? [two.first.fullName, two.second.fullName] : [],
  };
  if (paper.use === 'alone') return { ...step, fact: { key: votingOnPaperFact(conference) } };
  const count = forms.reduce((sum, form) => sum + (form.box?.ballotCount ?? 0), 0);
  if (isSealed) return { ...step, fact: { key: 'votingDone', count } };
  if (conference.state === 'voting') return { ...step, fact: { key: 'votingNow', count } };
  return { ...step, fact: { key: 'votingNext' } };
}

function votingOnPaperFact(conference: ConsoleView['conference']) {
  if (hasReached(conference, 'sealed')) return 'votingOnPaperDone';
  return conference.state === 'voting' ? 'votingOnPaper' : 'paperPrint';
}

function paperFacts({ conference, paper }: ConsoleView): Facts {
  if (isPaperCounted(paper)) return { id: 'paper', done: true, fact: { key: 'paperDone' } };
  return {
    id: 'paper',
    done: false,
    fact: { key: conference.state === 'sealed' ? 'paperNow' : 'paperPrint' },
  };
}

function isPaperCounted({ forms }: ConsoleView['paper']): boolean {
  return forms.length > 0 && forms.every(({ isConfirmed }) => isConfirmed);
}

function openFacts({ conference, forms, keys }: ConsoleView): Facts {
  const opened = forms.length > 0 && forms.every((form) => form.box?.state === 'opened');
  if (opened) return { id: 'open', done: true, fact: { key: 'opened' } };
  if (conference.state === 'sealed') return { id: 'open', done: false, fact: { key: 'openNow' } };
  return { id: 'open', done: false, fact: keys && { key: 'openNext', threshold: keys.threshold } };
}

function tallyFacts({ conference, forms, paper, members, confirmedBy }: ConsoleView): Facts {
  const by = members.filter(({ id }) => confirmedBy.includes(id)).map(({ fullName }) => fullName);
  if (hasReached(conference, 'counted')) return { id: 'tally', done: true, fact: { key: 'tallyDone' }, by };
  const isBoxOpen = forms.length > 0 && forms.every((form) => form.box?.state === 'opened');
  const opened = paper.use === 'alone' ? isPaperCounted(paper) : isBoxOpen;
  return { id: 'tally', done: false, fact: { key: opened ? 'tallyNow' : 'tallyNext' } };
}

function minutesFacts({ conference }: ConsoleView): Facts {
  return {
    id: 'minutes',
    done: hasReached(conference, 'announced'),
    fact: { key: 'minutesNext' },
  };
}
