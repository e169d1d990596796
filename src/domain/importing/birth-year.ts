import { cellText, type CellValue } from './sheet';

/** What a cell says about a year of birth. */
export type BirthYear =
  | { kind: 'none' }
  | { kind: 'read'; year: number }
  /** Two digits: "67" was taken as 1967. */
  | { kind: 'guessed'; year: number; written: string }
  | { kind: 'out-of-range'; written: string }
  | { kind: 'unreadable'; written: string; suggestion: string | null };

const earliestYear = 1920;
const youngest = 18;

/** The year of the conference, and from which year a bare number of a day counts. */
export type YearsOfSheet = { thisYear: number; countsFrom1904: boolean };

/**
 * A year from 1967, "12/03/1967", "3-1967", "1967-03-12", "sinh năm 1967", a date cell, "67", and the bare number of a
 * day that lost its format. `thisYear` bounds it.
 */
export function readBirthYear(value: CellValue, { thisYear, countsFrom1904 }: YearsOfSheet): BirthYear {
  const written = cellText(value);
  if (written === '' || /^[-–—.x?]+$/i.test(written)) return { kind: 'none' };
  const year = fourDigits(written);
  if (year !== null) {
    const inRange = year >= earliestYear && year <= thisYear - youngest;
    return inRange ? { kind: 'read', year } : { kind: 'out-of-range', written };
  }
  const short = /^(?:\d{1,2}[/.-]){0,2}'?(\d{2})$/.exec(written)?.[1];
  if (short !== undefined) {
    const guess = 1900 + Number(short);
    const century = guess < earliestYear || thisYear - guess > 100 ? guess + 100 : guess;
    return century <= thisYear - youngest
      ? { kind: 'guessed', year: century, written }
      : { kind: 'out-of-range', written };
  }
  const serial = yearOfSerial(written, countsFrom1904);
  if (serial !== null && serial >= earliestYear && serial <= thisYear - youngest)
    return { kind: 'guessed', year: serial, written };
  return { kind: 'unreadable', written, suggestion: suggestYear(written, thisYear) };
}

/** "24838" is a day of 1968 without its format. "19672" is rather a year with a digit too many, so it stays a question. */
function yearOfSerial(written: string, countsFrom1904: boolean): number | null {
  if (!/^\d{5}$/.test(written) || /^(?:19|20)/.test(written)) return null;
  const dayOne = Date.UTC(countsFrom1904 ? 1904 : 1899, countsFrom1904 ? 0 : 11, countsFrom1904 ? 1 : 30);
  return new Date(dayOne + Number(written) * 86_400_000).getUTCFullYear();
}

const wholeDate = /^(?:\D*\s)?(?:\d{1,2}\s*[/.\-–]\s*){0,2}(\d{4})\.?(?:\s+0?0:00(?::00)?)?$/;
const yearFirst = /^(\d{4})\s*[/.\-–]\s*\d{1,2}\s*[/.\-–]\s*\d{1,2}(?:[T ].*)?$/;
const inWords = /^ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+(\d{4})$/i;

function fourDigits(written: string): number | null {
  for (const pattern of [wholeDate, yearFirst, inWords]) {
    const year = pattern.exec(written)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** The nearest year somebody may have meant: letters typed for digits, a digit too many. */
function suggestYear(written: string, thisYear: number): string | null {
  const digits = written.replace(/[oO]/g, '0').replace(/[lI|]/g, '1').replace(/\s/g, '');
  const inside = /(?:19|20)\d{2}/.exec(digits)?.[0];
  const year = inside === undefined ? null : Number(inside);
  return year !== null && year >= earliestYear && year <= thisYear - youngest ? String(year) : null;
}
