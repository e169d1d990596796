'use client';
import { useLocale } from 'use-intl';
import { dateScreen, timeScreen, weekday, type TimeOfDay } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import { vietnamDay, vietnamTime } from '@/lib/text/vietnam-time';

/** How days and times are written on screens, in the reader's language. */
export function useWhen() {
  const locale = useLocale();
  const inVietnamese = locale === 'vi';
  const clock = (time: TimeOfDay) =>
    inVietnamese ? timeScreen(time) : `${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
  return {
    weekday: (day: string) => (inVietnamese ? weekday(day) : format(day, { weekday: 'long' })),
    day: dateScreen,
    time: (startsAt: string) => {
      const [hour = 0, minute = 0] = startsAt.split(':').map(Number);
      return clock({ hour, minute });
    },
    /** A stored instant apart: its time and its day, on the clock of Vietnam. */
    at: (at: Date) => ({ time: clock(vietnamTime(at)), day: dateScreen(vietnamDay(at)) }),
    /** A stored instant, on the clock of Vietnam. */
    instant: (at: Date) => `${dateScreen(vietnamDay(at))}, ${clock(vietnamTime(at))}`,
  };
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
