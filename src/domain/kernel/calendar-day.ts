const millisecondsOfDay = 86_400_000;

/** How many calendar days `day` is after `from`, both 'YYYY-MM-DD'; negative when it is before. */
export function daysAfter(from: string, day: string): number {
  return (midnightOf(day) - midnightOf(from)) / millisecondsOfDay;
}

/** The calendar day so many days before `day` (after it when negative). No clock, no time zone. */
export function dayBefore(day: string, days: number): string {
  return new Date(midnightOf(day) - days * millisecondsOfDay).toISOString().slice(0, 10);
}

function midnightOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
