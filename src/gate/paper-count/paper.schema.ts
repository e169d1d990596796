import { z } from 'zod';
import type { BallotFormId } from '@/domain/kernel/ids';
import { paperUses } from '@/domain/paper-count/paper-use';

const formId = z.uuid('invalid').transform((id) => id as BallotFormId);
const count = z.int('number').nonnegative('number').max(100_000, 'number');
/** Blank is not zero. */
const entered = count.nullable();

export const choosePaperSchema = z.object({ use: z.enum(paperUses, 'required') });

export const paperStockSchema = z.object({
  formId,
  printed: entered,
  issued: entered,
  spoiled: entered,
  unused: entered,
});

/** Figures by their key; which of them belong to the form is for the use case. */
export const paperFiguresSchema = z.object({
  formId,
  figures: z.record(z.string().max(80, 'too-long'), entered),
});

const seal = z.string().trim().max(100, 'too-long').normalize('NFC');

export const boxSealsSchema = z.object({ locked: seal, closed: seal, opened: seal, packed: seal });

export const paperFormSchema = z.object({ formId });

export const paperLookSchema = z.object({
  formId,
  figure: z.string().max(80, 'too-long'),
  value: count,
  reason: z.string().trim().min(1, 'required').max(500, 'too-long').normalize('NFC'),
});
