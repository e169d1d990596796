import { CalendarDate, Time } from '@internationalized/date';

/** 'YYYY-MM-DD' as a calendar date; null when it is empty or no such day. */
export function toCalendarDate(text: string | null | undefined): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (!match) return null;
  const date = new CalendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date.toString() === text ? date : null;
}

/** A day as 'YYYY-MM-DD'; null while its year still has fewer than four digits. */
export function dateText(date: { year: number; month: number; day: number }): string | null {
  if (date.year < 1000) return null;
  return [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** 'HH:mm' as a time of day; null when it is empty or no such time. */
export function toTime(text: string | null | undefined): Time | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text ?? '');
  return match ? new Time(Number(match[1]), Number(match[2])) : null;
}

/** A time of day as 'HH:mm'. */
export function timeText(time: { hour: number; minute: number }): string {
  return [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':');
}
