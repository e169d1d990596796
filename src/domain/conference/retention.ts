import { err, ok, type Result } from '../kernel/result';

/**
 * Thời hạn lưu trữ of a conference. `archivedOn`: the day nothing changed any more ('YYYY-MM-DD'). `term` null: nobody
 * has said how long it is kept, so it is kept without end.
 */
export type Retention = { archivedOn: string; archivedBy: string; term: RetentionTerm | null };

/** So many months, on what ground (empty: as set before the conference), and the last day on which it must be kept. */
export type RetentionTerm = { months: number; basis: string; until: string };

/** The longest term that can be set: a hundred years. */
export const mostRetentionMonths = 1200;

/**
 * The last day on which the archive must be kept: the same day so many months later, or the last day of that month where
 * it is shorter (from 31 August six months end on 28 or 29 February). Days only: no clock, no time zone.
 */
export function keptUntil(archivedOn: string, months: number): string {
  const [year = 0, month = 0, day = 0] = archivedOn.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

/** Has the last day of its term gone by? Never without a term, and not yet on that day itself. */
export function isPastRetention({ term }: Pick<Retention, 'term'>, today: string): boolean {
  return term !== null && today > term.until;
}

export type RetentionRefusal =
  { code: 'archive-not-kept' } | { code: 'retention-shorter'; least: number } | { code: 'retention-same' };

/**
 * Sets how long an archive is kept, counted from the day of archiving. A term that stands is only ever made longer. Refused
 * before the conference is archived (null).
 */
export function setTerm(
  retention: Retention | null,
  { months, basis }: Pick<RetentionTerm, 'months' | 'basis'>,
): Result<RetentionTerm, RetentionRefusal> {
  if (retention === null) return err({ code: 'archive-not-kept' });
  const { term, archivedOn } = retention;
  if (term !== null && months < term.months) return err({ code: 'retention-shorter', least: term.months });
  if (term !== null && months === term.months && basis === term.basis) return err({ code: 'retention-same' });
  return ok({ months, basis, until: keptUntil(archivedOn, months) });
}
