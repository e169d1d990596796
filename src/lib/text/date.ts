/** A time on the wall of the hall, 24 hours. */
export type TimeOfDay = { hour: number; minute: number };

const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;
const millisecondsOfDay = 86_400_000;

/** Is this a day of the calendar, written "YYYY-MM-DD"? */
export function isDay(text: string): boolean {
  return midnightOf(text) !== undefined;
}

/** A day as people type it, "4/5/2023" or "04-05-2023", as 'YYYY-MM-DD'; a year alone stays "2023". Null: neither. */
export function readDayOrYear(text: string): string | null {
  const typed = text.trim();
  if (/^(19|20)\d\d$/.test(typed)) return typed;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)$/.exec(typed);
  const [, date = '', month = '', year = ''] = parts ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** The same back for the interface: "4/5/2023", or the year alone. */
export function dayOrYearScreen(entered: string): string {
  return isDay(entered) ? dateScreen(entered) : entered;
}

/** For documents: "ngày 05 tháng 7 năm 2028". Days 1–9 and months 1, 2 take a zero, months 3–9 do not (NĐ 30/2020). */
export function dateLong(day: string): string {
  const parts = documentParts(day);
  return `ngày ${parts.date} tháng ${parts.month} năm ${parts.year}`;
}

/** For documents: "05/7/2028", with the same zeros as the long form. */
export function dateShort(day: string): string {
  const parts = documentParts(day);
  return `${parts.date}/${parts.month}/${parts.year}`;
}

/** For the interface: "21/6/2023", no zeros. */
export function dateScreen(day: string): string {
  const { date, month, year } = partsOf(day);
  return `${date}/${month}/${year}`;
}

/** The day of the week: "Thứ Tư". */
export function weekday(day: string): string {
  const index = new Date(knownMidnight(day)).getUTCDay();
  return weekdays[index] ?? '';
}

/** For documents: "08 giờ 00 phút". */
export function timeInWords(time: TimeOfDay): string {
  assertTime(time);
  return `${padded(time.hour)} giờ ${padded(time.minute)} phút`;
}

/** For the interface: "8 giờ 40"; a full hour keeps its minutes, "8 giờ 00". */
export function timeScreen(time: TimeOfDay): string {
  assertTime(time);
  return `${time.hour} giờ ${padded(time.minute)}`;
}

/** The calendar day `count` days later (earlier when negative). Days only: no clock, no time zone. */
export function addDays(day: string, count: number): string {
  const moved = new Date(knownMidnight(day) + count * millisecondsOfDay).toISOString().slice(0, 10);
  if (!isDay(moved)) throw new RangeError(`No such day: ${day} ${count}`);
  return moved;
}

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (knownMidnight(to) - knownMidnight(from)) / millisecondsOfDay;
}

function documentParts(day: string): { date: string; month: string; year: number } {
  const { date, month, year } = partsOf(day);
  return { date: padded(date), month: month < 3 ? padded(month) : String(month), year };
}

function partsOf(day: string): { date: number; month: number; year: number } {
  const midnight = new Date(knownMidnight(day));
  return { date: midnight.getUTCDate(), month: midnight.getUTCMonth() + 1, year: midnight.getUTCFullYear() };
}

function knownMidnight(day: string): number {
  const midnight = midnightOf(day);
  if (midnight === undefined) throw new RangeError(`Not a day: ${day}`);
  return midnight;
}

/** Date.parse lets 2023-02-30 through in some engines, so the day must read back as it was written. */
function midnightOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight)) return undefined;
  return new Date(midnight).toISOString().startsWith(day) ? midnight : undefined;
}

function padded(n: number): string {
  return String(n).padStart(2, '0');
}

function assertTime({ hour, minute }: TimeOfDay): void {
  const known =
    Number.isInteger(hour) &&
    Number.isInteger(minute) &&
    hour >= 0 &&
    hour < 24 &&
    minute >= 0 &&
    minute < 60;
  if (!known) throw new RangeError(`Not a time of day: ${hour}:${minute}`);
}
