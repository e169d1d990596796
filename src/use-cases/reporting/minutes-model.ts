import 'server-only';
import type { StoredRow } from '@/data/count-repository';
import type { InvalidCounts } from '@/domain/ballot/count-invalid';
import { returnedAt, type AnnulledVote } from '@/domain/conference/annulled-vote';
import { postsOf } from '@/domain/conference/roll';
import type { SubjectId } from '@/domain/kernel/ids';
import { attendanceOnRecord } from '@/domain/minutes/conference-on-record';
import type {
  CountMinutes,
  DeviceBoxOnRecord,
  PaperBoxOnRecord,
  RevoteOnRecord,
} from '@/domain/minutes/count-minutes';
import { countedForm, type CountedForm } from '@/domain/minutes/counted-form';
import { needsExplanation, notReturnedOf } from '@/domain/minutes/minutes-findings';
import type { ModeCount } from '@/domain/minutes/reconciliation';
import type { ResultReport } from '@/domain/minutes/result-report';
import type { LevelCount } from '@/domain/minutes/subject-result';
import { vietnamTime } from '@/lib/text/vietnam-time';
import type { CountFacts, FormFacts } from './count-facts';
import { peopleOfLines } from './people-lines';
import { committeeOnRecord, conferenceOnRecord, letterheadOf } from './unit-paper-model';

/** Biên bản kiểm phiếu (F3) of a counted conference. Pure: the same facts give the same minutes. */
export function countMinutesOf(facts: CountFacts): CountMinutes {
  const { record, incidents } = facts;
  const { votingOpenedAt, votingClosedAt } = timesOf(facts);
  return {
    ...sittingOf(facts),
    documentNumber: facts.issue?.number ?? null,
    technicians: peopleOfLines(record.technicians),
    witnesses: peopleOfLines(record.witnesses),
    paperBox: facts.forms.some(({ tally }) => tally.paper !== null) ? paperBoxOf(facts) : null,
    deviceBox: deviceBoxOf(facts),
    votingOpenedAt: vietnamTime(votingOpenedAt),
    votingClosedAt: vietnamTime(votingClosedAt),
    acts: facts.acts,
    extraNames: null,
    incidents: incidents.map(({ number, content, resolution }) => ({
      number,
      incident: content,
      resolution,
    })),
    complaints: record.complaints === '' ? null : record.complaints,
    revotes: facts.annulled.map(revoteOnRecord),
  };
}

function revoteOnRecord(vote: AnnulledVote): RevoteOnRecord {
  const { reason, yesCount, presentCount, sealNumber } = vote;
  return {
    reason,
    yesCount,
    presentCount,
    previousReturnedCount: returnedAt(vote),
    previousSealNumber: sealNumber,
  };
}

/** Báo cáo kết quả phiếu tín nhiệm (F2) of a counted conference. Pure. */
export function resultReportOf(facts: CountFacts): ResultReport {
  return {
    ...sittingOf(facts),
    header: 'annex',
    documentNumber: null,
    issuedOn: facts.issue?.issuedOn ?? facts.conference.heldOn,
    doneAt: vietnamTime(timesOf(facts).countedAt),
  };
}

/** What both documents say: they come from one set of figures. The count begins when the box is sealed. */
function sittingOf(facts: CountFacts) {
  const { conference, record } = facts;
  const { votingClosedAt, countedAt } = timesOf(facts);
  return {
    letterhead: letterheadOf(facts),
    conference: conferenceOnRecord(facts),
    attendance: attendanceOnRecord(
      conference.convenedCount ?? 0,
      conference.presentCount ?? 0,
      conference.quorum,
    ),
    countStartedAt: vietnamTime(votingClosedAt),
    countEndedAt: vietnamTime(countedAt),
    committee: committeeOnRecord(facts),
    forms: facts.forms.map((form) => countedFormOf(form, facts)),
    copies: record.copies,
  };
}

function timesOf({ conference }: CountFacts) {
  const { votingOpenedAt, votingClosedAt, countedAt } = conference;
  if (!votingOpenedAt || !votingClosedAt || !countedAt)
    throw new Error('A counted conference without its times.');
  return { votingOpenedAt, votingClosedAt, countedAt };
}

function paperBoxOf({ seals, conference }: CountFacts): PaperBoxOnRecord {
  const { locked, closed, opened, packed } = seals;
  return {
    sealNumber: locked,
    closedSealNumber: closed,
    openedSealNumber: opened === '' ? null : opened,
    packSealNumbers: packed === '' ? [] : [packed],
    counting: conference.paperCounting,
  };
}

/** Null where people voted on paper alone. */
function deviceBoxOf(facts: CountFacts): DeviceBoxOnRecord | null {
  const { forms, keys, record, testBallotCount } = facts;
  if (!keys) return null;
  const frozenAt = forms.flatMap(({ cards }) => (cards ? [cards.frozenAt.getTime()] : []));
  return {
    test:
      testBallotCount === null
        ? { kind: 'skipped', reason: record.testSkippedReason }
        : { kind: 'passed', ballotCount: testBallotCount },
    cardsFrozenAt: vietnamTime(new Date(Math.max(...frozenAt))),
    closedAt: vietnamTime(timesOf(facts).votingClosedAt),
    keyHolderCount: keys.memberCount,
    keyThreshold: keys.threshold,
    mediaText: record.mediaText,
    mediaSealNumber: record.mediaSeal,
  };
}

/** One form as the documents print it: cards and sheets in their columns, the levels by mode. */
function countedFormOf(facts: FormFacts, { record }: CountFacts): CountedForm {
  const { form, subjects, tally, cards, stock } = facts;
  const { device, paper } = tally;
  return countedForm({
    index: form.index,
    title: form.title,
    device: cards && {
      printed: cards.printedCount,
      tested: 0,
      spoiled: cards.spoiledCount ?? 0,
      unused: cards.unusedCount ?? 0,
      issued: device.issuedCount,
      returned: device.returnedCount,
    },
    paper: paper && sheetsOf(paper),
    invalid: invalidOf(tally),
    subjects: subjects.map((subject) => ({
      fullName: subject.fullName,
      gender: subject.gender,
      position: postsOf(subject),
      device: levelsOf(device.rows, subject.id),
      paper: paper && levelsOf(paper.rows, subject.id),
    })),
    notReturnedReason: notReturnedOf(stock) > 0 ? record.notReturnedReason : null,
    differenceExplanation: needsExplanation(stock) ? record.diffExplanation : null,
    cardListCode: cards && Buffer.from(cards.fingerprint, 'base64').toString('hex'),
    sealCode: facts.sealCode,
    archiveCode: facts.archiveCode,
    rejected: tally.excludedCount === 0 ? null : { count: tally.excludedCount, reason: null },
  });
}

function sheetsOf({ stock, returned }: NonNullable<FormFacts['tally']['paper']>): ModeCount {
  const { printed, spoiled, unused, issued } = stock;
  return {
    printed: printed ?? 0,
    tested: 0,
    spoiled: spoiled ?? 0,
    unused: unused ?? 0,
    issued: issued ?? 0,
    returned,
  };
}

function levelsOf(rows: readonly StoredRow[], subjectId: SubjectId): LevelCount {
  const row = rows.find((candidate) => candidate.subjectId === subjectId);
  if (!row) throw new Error('A subject without a row in the totals.');
  return { high: row.high, medium: row.medium, low: row.low };
}

/** On a device the only invalid thing is a row left blank; it counts for that person alone (Điều 6). */
function invalidOf({ device, paper }: FormFacts['tally']): InvalidCounts {
  const blankRows = device.rows.reduce(
    (sum, { high, medium, low }) => sum + device.returnedCount - high - medium - low,
    0,
  );
  const onPaper = paper?.invalid ?? {};
  const noMark = onPaper['no-mark'] ?? { wholeCount: 0, lineCount: 0 };
  return { ...onPaper, 'no-mark': { ...noMark, lineCount: noMark.lineCount + blankRows } };
}
