import { z } from 'zod';

import { voidReasons } from '@/domain/card/voided-card';

const count = z.number().int().nonnegative();
const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

const exponent = z.string().regex(/^\d{1,100}$/);
/** `card` is SHA-256 of the public credential, in hex; `proof` is the card's signature under its being voided. */
const voidedFormat = z.object({
  card: sha256Hex,
  reason: z.enum(voidReasons),
  proof: z.object({ challenge: exponent, response: exponent }),
});

/** Figures of one person; `name` as on the ballot. */
const rowFormat = z.object({ name: z.string(), high: count, medium: count, low: count, invalid: count });

const formFormat = z.object({
  index: count,
  title: z.string(),
  /** The place of the form's archive in the package. */
  archive: z.string(),
  /** Mã tệp: SHA-256 of the archive, in hex, as in the minutes. */
  archiveSha256: sha256Hex,
  /** Mã niêm phong: SHA-256 over the ballots' fingerprints, as in the minutes. */
  sealSha256: sha256Hex,
  /** The fingerprint of the frozen cards, in unpadded Base64, as shown before voting opened. */
  cardsFingerprint: z.string(),
  cards: count,
  /** Thẻ đã hủy; packages of before have none. */
  voided: z.array(voidedFormat).default([]),
  issued: count,
  returned: count,
  /** Phiếu không tính: kept, and not counted, because they failed their check. */
  excluded: count,
  /** The place of each excluded ballot in the package, so that anybody sees why; packages of before have their number alone. */
  excludedBallots: z.array(z.string()).optional(),
  /** What the box says, in the order of the form. */
  subjects: z.array(rowFormat),
  /** What the paper beside it says, by hand; added to the box's figures once. Missing where there was none. */
  paper: z.object({ issued: count, returned: count, subjects: z.array(rowFormat) }).optional(),
});

const testFormat = z.object({
  index: count,
  title: z.string(),
  /** The place of the test box's archive: kept as evidence, never part of the count. */
  archive: z.string(),
  archiveSha256: sha256Hex,
  ballots: count,
  /** What was written down before the test, and whether the opened sums were just that; packages of before have neither. */
  expected: z.object({ ballots: count, subjects: z.array(rowFormat), passed: z.boolean() }).optional(),
});

const sheetFormat = z.object({
  format: z.literal('tin-nhiem-96/count/1'),
  software: z.string(),
  conference: z.string(),
  heldOn: z.string(),
  /** Lần bỏ phiếu, from 1 on; packages of before do not say it. */
  round: z.number().int().positive().optional(),
  forms: z.array(formFormat).min(1),
  /** Bỏ phiếu thử before the vote, form by form; packages of before have none. */
  tests: z.array(testFormat).default([]),
});

/** What the minutes say, for programs: `count.json` of a package. Every figure is a count of ballots or cards. */
export type CountSheet = z.output<typeof sheetFormat>;
export type CountedForm = CountSheet['forms'][number];
export type VoidedOnSheet = CountedForm['voided'][number];
export type TestOnSheet = CountSheet['tests'][number];

export const countSheetFormat = sheetFormat.shape.format.value;

/** Writes the sheet so that people can read it too. */
export function writeCountSheet(sheet: CountSheet): string {
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

/** Reads a sheet; undefined when it is none of ours. */
export function readCountSheet(text: string): CountSheet | undefined {
  try {
    return sheetFormat.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
