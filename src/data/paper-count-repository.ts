import 'server-only';
import { z } from 'zod';
import type { BallotFormId, ConferenceId, SubjectId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type {
  DoubleEntry,
  PaperConfirmation,
  PaperEntry,
  ThirdLook,
} from '@/domain/paper-count/double-entry';
import { figureKeys, figuresOfForm } from '@/domain/paper-count/paper-figures';
import type { PaperTally } from '@/domain/paper-count/paper-tally';
import type { PaperUse } from '@/domain/paper-count/paper-use';
import type { Entered } from '@/domain/tally/check-count';
import { paperUseNames } from './enum-names';
import type { Tx } from './transaction';

/** Phiếu giấy of one form, counted by hand; null: not counted yet. */
export type PaperStock = { printed: Entered; issued: Entered; spoiled: Entered; unused: Entered };

/** Everything written down about the paper of one form. */
export type PaperOfForm = {
  formId: BallotFormId;
  stock: PaperStock;
  count: DoubleEntry;
  tally: PaperTally | null;
};

const noStock: PaperStock = { printed: null, issued: null, spoiled: null, unused: null };
const storedFigures = z.record(z.string(), z.number().nullable());

/** How people vote; on devices alone where nobody has settled anything else. */
export async function paperUseOf(tx: Tx, conferenceId: ConferenceId): Promise<PaperUse> {
  const row = await tx.paperRules.findUnique({ where: { conferenceId } });
  return row ? paperUseNames.fromStored(row.use) : 'none';
}

/** Settles how people vote; the table refuses it once the vote is open. False when it was so already. */
export async function savePaperUse(tx: Tx, scope: ConferenceScope, use: PaperUse): Promise<boolean> {
  const { conferenceId } = scope;
  if ((await paperUseOf(tx, conferenceId)) === use) return false;
  const data = { use: paperUseNames.toStored(use) };
  await tx.paperRules.upsert({ where: { conferenceId }, create: { conferenceId, ...data }, update: data });
  return true;
}

/** The paper of every form, by form index. */
export async function paperOfConference(tx: Tx, conferenceId: ConferenceId): Promise<PaperOfForm[]> {
  const forms = await tx.ballotForm.findMany({
    where: { conferenceId },
    orderBy: { index: 'asc' },
    include: {
      subjects: { include: { subject: { select: { position: true, exemption: true } } } },
      paperStock: true,
      paperEntries: { orderBy: { place: 'asc' } },
      paperLooks: { orderBy: { number: 'asc' } },
      paperSeconds: true,
      paperTally: true,
    },
  });
  return forms.map((form) => {
    const subjectIds = form.subjects
      .filter(({ subject }) => subject.exemption === null)
      .toSorted((one, other) => one.subject.position - other.subject.position)
      .map(({ subjectId }) => subjectId as SubjectId);
    const stock = form.paperStock ? stockOf(form.paperStock) : noStock;
    return {
      formId: form.id as BallotFormId,
      stock,
      count: {
        subjectIds,
        issued: stock.issued,
        entries: form.paperEntries.map(({ memberId, figures, isHandedIn }): PaperEntry => ({
          memberId,
          figures: figuresOfForm(subjectIds, storedFigures.parse(figures)),
          isHandedIn,
        })),
        looks: form.paperLooks.flatMap(({ figure, value, memberId, reason }): ThirdLook[] => {
          const key = figureKeys(subjectIds).find((one) => one === figure);
          return key ? [{ key, value, memberId, reason }] : [];
        }),
        confirmations: form.paperSeconds.map(({ memberId, afterCounts, afterLooks }): PaperConfirmation => ({
          memberId,
          afterCounts,
          afterLooks,
        })),
      },
      tally: form.paperTally && storedTally(form.paperTally),
    };
  });
}

function stockOf(row: {
  printedCount: Entered;
  issuedCount: Entered;
  spoiledCount: Entered;
  unusedCount: Entered;
}): PaperStock {
  return {
    printed: row.printedCount,
    issued: row.issuedCount,
    spoiled: row.spoiledCount,
    unused: row.unusedCount,
  };
}

/** Records what the committee counted of the sheets. Idempotent; refused by the table once the count is confirmed. */
export async function savePaperStock(tx: Tx, formId: BallotFormId, stock: PaperStock): Promise<void> {
  const data = {
    printedCount: stock.printed,
    issuedCount: stock.issued,
    spoiledCount: stock.spoiled,
    unusedCount: stock.unused,
  };
  await tx.paperStock.upsert({ where: { formId }, create: { formId, ...data }, update: data });
}

/** Keeps a member's entry in the first free of the two places. */
export async function savePaperEntry(tx: Tx, formId: BallotFormId, entry: PaperEntry): Promise<void> {
  const { memberId, isHandedIn } = entry;
  const figures = { ...entry.figures };
  const taken = await tx.paperEntry.findMany({ where: { formId }, select: { place: true, memberId: true } });
  const place = taken.some((one) => one.place === 1) ? 2 : 1;
  await tx.paperEntry.upsert({
    where: { formId_memberId: { formId, memberId } },
    create: { formId, memberId, place, figures, isHandedIn },
    update: { figures, isHandedIn },
  });
}

/** Drops a draft, so that somebody else may count. */
export async function dropPaperEntry(tx: Tx, formId: BallotFormId, memberId: string): Promise<void> {
  await tx.paperEntry.deleteMany({ where: { formId, memberId, isHandedIn: false } });
}

/** Adds a third look under its number; the key refuses two under one. */
export async function addPaperLook(
  tx: Tx,
  formId: BallotFormId,
  number: number,
  { key, value, memberId, reason }: ThirdLook,
): Promise<void> {
  await tx.paperLook.create({ data: { formId, number, figure: key, value, memberId, reason } });
}

/** Adds a member's confirmation. Idempotent. */
export async function addPaperConfirmation(
  tx: Tx,
  formId: BallotFormId,
  confirmation: PaperConfirmation,
): Promise<void> {
  await tx.paperConfirmation.createMany({ data: [{ formId, ...confirmation }], skipDuplicates: true });
}

/** Writes the totals of a form's paper, once: the table refuses a change, and a single member. */
export async function savePaperTally(tx: Tx, formId: BallotFormId, tally: PaperTally): Promise<void> {
  await tx.paperTally.create({
    data: {
      formId,
      returnedCount: tally.returned,
      validCount: tally.valid,
      rows: tally.rows.map((row) => ({ ...row })),
      invalid: { ...tally.invalid },
    },
  });
}

const count = z.int().nonnegative();
const storedRows = z.array(z.object({ subjectId: z.uuid(), high: count, medium: count, low: count }));
const cases = z.object({ wholeCount: count, lineCount: count });
const storedInvalid = z.object({
  'no-mark': cases,
  'many-marks': cases,
  'name-struck-out': cases,
  'not-issued': cases,
  'extra-name': cases,
});

/** Reads a stored row back; other shapes are a fault. */
export function storedTally(row: {
  returnedCount: number;
  validCount: number;
  rows: unknown;
  invalid: unknown;
}): PaperTally {
  return {
    returned: row.returnedCount,
    valid: row.validCount,
    rows: storedRows.parse(row.rows).map((line) => ({ ...line, subjectId: line.subjectId as SubjectId })),
    invalid: storedInvalid.parse(row.invalid),
  };
}
