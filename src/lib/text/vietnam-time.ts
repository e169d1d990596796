import type { TimeOfDay } from './date';

/** Vietnam keeps UTC+7 all year (no summer time), so a fixed shift is exact on any machine's settings. */
const shift = 7 * 60 * 60 * 1000;

/** The calendar day "YYYY-MM-DD" that an instant falls on in Vietnam. */
export function vietnamDay(instant: Date): string {
  return new Date(instant.getTime() + shift).toISOString().slice(0, 10);
}

/** The time on a Vietnamese wall clock at an instant. */
export function vietnamTime(instant: Date): TimeOfDay {
  const shifted = new Date(instant.getTime() + shift);
  return { hour: shifted.getUTCHours(), minute: shifted.getUTCMinutes() };
}

/** The same as "08:05", as times are typed and kept. */
export function vietnamClock(instant: Date): string {
  return new Date(instant.getTime() + shift).toISOString().slice(11, 16);
}

/** The instant of a day and a time on a Vietnamese wall clock. */
export function vietnamInstant(day: string, { hour, minute }: TimeOfDay): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000 - shift);
}
