import 'server-only';
import { z } from 'zod';
import type { BallotFormId, ConferenceId, SubjectId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { addTallies } from '@/domain/tally/add-tallies';
import { subjectTally, type Tally } from '@/domain/tally/tally';
import type { PaperTally } from '@/domain/paper-count/paper-tally';
import { paperOfConference, type PaperStock } from './paper-count-repository';
import type { Tx } from './transaction';

/** Counts of one subject on one form; `invalid` is returned − (high + medium + low). */
export type StoredRow = { subjectId: SubjectId; high: number; medium: number; low: number };

/** What the opened box of one form said: totals only. Without a box all is zero. */
export type DeviceTally = {
  formId: BallotFormId;
  issuedCount: number;
  returnedCount: number;
  /** Ballots kept but not counted, because their proofs failed. */
  excludedCount: number;
  rows: readonly StoredRow[];
  ruleSet: string;
};

/** Kết quả kiểm phiếu of one form: the sum of both modes, and each apart. `paper` is null where none was used. */
export type StoredTally = DeviceTally & {
  device: Pick<DeviceTally, 'issuedCount' | 'returnedCount' | 'rows'>;
  paper: (PaperTally & { stock: PaperStock }) | null;
};

/** Thẻ phiếu of one form, as counts; null where the committee has not counted yet. */
export type CardStock = {
  formId: BallotFormId;
  printedCount: number;
  fingerprint: string;
  frozenAt: Date;
  /** Drawn from the bowl, as the desk counted. */
  issuedCount: number | null;
  spoiledCount: number | null;
  unusedCount: number | null;
};

export type Incident = { number: number; content: string; resolution: string; recordedBy: string };

/** What the committee types in for the minutes. */
export type CountRecord = {
  technicians: string;
  witnesses: string;
  notReturnedReason: string;
  diffExplanation: string;
  complaints: string;
  /** Why the head opened voting without a test election; empty when one passed. */
  testSkippedReason: string;
  mediaText: string;
  mediaSeal: string;
  copies: number;
};

const emptyRecord: CountRecord = {
  technicians: '',
  witnesses: '',
  notReturnedReason: '',
  diffExplanation: '',
  complaints: '',
  testSkippedReason: '',
  mediaText: '',
  mediaSeal: '',
  copies: 3,
};

const storedRows = z.array(
  z.object({
    subjectId: z.uuid(),
    high: z.int().nonnegative(),
    medium: z.int().nonnegative(),
    low: z.int().nonnegative(),
  }),
);

/** The stored totals, by form index. Empty before the box is opened. */
export async function talliesOfConference(tx: Tx, conferenceId: ConferenceId): Promise<StoredTally[]> {
  const stored = await tx.formTally.findMany({
    where: { conferenceId },
    orderBy: { form: { index: 'asc' } },
  });
  const papers = await paperOfConference(tx, conferenceId);
  return stored.map((row): StoredTally => {
    const { issuedCount, returnedCount, excludedCount, ruleSet } = row;
    const formId = row.formId as BallotFormId;
    const rows = storedRows
      .parse(row.rows)
      .map((line) => ({ ...line, subjectId: line.subjectId as SubjectId }));
    const device = { issuedCount, returnedCount, rows };
    const found = papers.find((one) => one.formId === formId);
    const paper = found?.tally ? { ...found.tally, stock: found.stock } : null;
    return { formId, excludedCount, ruleSet, ...sumOf(device, paper), device, paper };
  });
}

/** Both modes added once; every conclusion is drawn from this sum. */
function sumOf(device: StoredTally['device'], paper: StoredTally['paper']): StoredTally['device'] {
  if (paper === null) return device;
  const deviceTally = tallyOf(device.returnedCount, device.rows);
  const { returned, rows } = addTallies({ device: deviceTally, paper: tallyOf(paper.returned, paper.rows) });
  return {
    issuedCount: device.issuedCount + (paper.stock.issued ?? 0),
    returnedCount: returned,
    rows: rows.map(({ subjectId, high, medium, low }) => ({ subjectId, high, medium, low })),
  };
}

function tallyOf(returned: number, rows: readonly StoredRow[]): Tally {
  return { returned, rows: rows.map((row) => subjectTally(row.subjectId, row, returned)) };
}

/** Stores the totals of one form's box, once: the table refuses a change afterwards (trigger). */
export async function saveTally(tx: Tx, scope: ConferenceScope, tally: DeviceTally): Promise<void> {
  await tx.formTally.create({
    data: {
      ...tally,
      conferenceId: scope.conferenceId,
      rows: tally.rows.map((row) => ({ ...row })),
    },
  });
}

/** Cards of the conference's forms, by form index; a form without frozen cards is missing from the list. */
export async function cardStocksOfConference(tx: Tx, conferenceId: ConferenceId): Promise<CardStock[]> {
  const rows = await tx.cardStock.findMany({
    where: { form: { conferenceId } },
    orderBy: { form: { index: 'asc' } },
  });
  return rows.map((row) => ({ ...row, formId: row.formId as BallotFormId }));
}

/** Records the frozen cards of a form; false when they were frozen before (nothing changes then). */
export async function saveFrozenCards(
  tx: Tx,
  stock: Pick<CardStock, 'formId' | 'printedCount' | 'fingerprint' | 'frozenAt'>,
): Promise<boolean> {
  const { count } = await tx.cardStock.createMany({ data: [stock], skipDuplicates: true });
  return count === 1;
}

/** Forgets the frozen cards, together with the keys they were made for. Idempotent. */
export async function forgetFrozenCards(tx: Tx, scope: ConferenceScope): Promise<void> {
  await tx.cardStock.deleteMany({ where: { form: { conferenceId: scope.conferenceId } } });
}

/** Records how many cards were drawn, came back unused and were spoiled. Idempotent. */
export async function saveCardsCountedBack(
  tx: Tx,
  scope: ConferenceScope,
  formId: BallotFormId,
  counted: { issuedCount: number; unusedCount: number; spoiledCount: number },
): Promise<void> {
  await tx.cardStock.updateMany({
    where: { formId, form: { conferenceId: scope.conferenceId } },
    data: counted,
  });
}

/** Members who confirmed the totals. */
export async function confirmationsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<string[]> {
  const rows = await tx.tallyConfirmation.findMany({ where: { conferenceId } });
  return rows.map((row) => row.memberId);
}

/** One member confirms the totals. Idempotent. */
export async function saveConfirmation(tx: Tx, scope: ConferenceScope, memberId: string): Promise<void> {
  const data = [{ conferenceId: scope.conferenceId, memberId }];
  await tx.tallyConfirmation.createMany({ data, skipDuplicates: true });
}

/** Sự việc, by number. */
export async function incidentsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<Incident[]> {
  const rows = await tx.incident.findMany({ where: { conferenceId }, orderBy: { number: 'asc' } });
  return rows.map(({ conferenceId: _of, ...row }) => row);
}

/** Appends an incident under the next number; call it under the conference's lock. */
export async function addIncident(
  tx: Tx,
  scope: ConferenceScope,
  incident: Omit<Incident, 'number'>,
): Promise<number> {
  const { conferenceId } = scope;
  const last = await tx.incident.findFirst({ where: { conferenceId }, orderBy: { number: 'desc' } });
  const number = (last?.number ?? 0) + 1;
  await tx.incident.create({ data: { ...incident, number, conferenceId } });
  return number;
}

/** Writes how an incident was resolved; false when there is no incident of this number. Idempotent. */
export async function saveResolution(
  tx: Tx,
  scope: ConferenceScope,
  incident: Pick<Incident, 'number' | 'resolution'>,
): Promise<boolean> {
  const { number, resolution } = incident;
  const { count } = await tx.incident.updateMany({
    where: { conferenceId: scope.conferenceId, number },
    data: { resolution },
  });
  return count === 1;
}

/** What the committee has typed in so far; defaults before that. */
export async function countRecordOf(tx: Tx, conferenceId: ConferenceId): Promise<CountRecord> {
  const row = await tx.countRecord.findUnique({ where: { conferenceId } });
  if (!row) return emptyRecord;
  const { conferenceId: _of, ...record } = row;
  return record;
}

/** Saves what the committee typed in. Idempotent. */
export async function saveCountRecord(tx: Tx, scope: ConferenceScope, record: CountRecord): Promise<void> {
  const { conferenceId } = scope;
  await tx.countRecord.upsert({
    where: { conferenceId },
    create: { ...record, conferenceId },
    update: record,
  });
}
