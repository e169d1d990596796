'use client';
import { useLocale } from 'use-intl';
import { dateScreen, weekday } from '@/lib/text/date';

/** How days and times are written on screens, in the reader's language. */
export function useWhen() {
  const locale = useLocale();
  const inVietnamese = locale === 'vi';
  return {
    weekday: (day: string) => (inVietnamese ? weekday(day) : format(day, { weekday: 'long' })),
    day: dateScreen,
    time: (startsAt: string) => {
      const [hour = '', minute = ''] = startsAt.split(':');
      return inVietnamese ? `${Number(hour)} giờ ${minute}` : startsAt;
    },
    /** A stored instant, on the clock of Vietnam. */
    instant: (at: Date) =>
      new Intl.DateTimeFormat(inVietnamese ? 'vi-VN' : 'en-GB', {
        timeZone: 'Asia/Ho_Chi_Minh',
        day: 'numeric',
        month: 'numeric',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }).format(at),
  };
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
