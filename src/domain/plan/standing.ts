import { daysAfter } from '../kernel/calendar-day';

/** Where a unit stands with what a stage asks of it. Days are whole calendar days. */
export type PlanStanding =
  | { code: 'held'; daysLate: number }
  | { code: 'underway' }
  | { code: 'late'; days: number }
  | { code: 'due'; days: number }
  | { code: 'open' };

type Sitting = { heldOn: string; progress: 'preparing' | 'underway' | 'held' };

/**
 * Held, however late; else late from the day after the last one. Without a last day nothing is late. The day a
 * conference is planned for excuses nobody: only holding it counts.
 */
export function planStanding(dueOn: string | null, sitting: Sitting | null, today: string): PlanStanding {
  if (sitting?.progress === 'held')
    return { code: 'held', daysLate: dueOn === null ? 0 : Math.max(0, daysAfter(dueOn, sitting.heldOn)) };
  if (sitting?.progress === 'underway') return { code: 'underway' };
  if (dueOn === null) return { code: 'open' };
  const days = daysAfter(dueOn, today);
  return days > 0 ? { code: 'late', days } : { code: 'due', days: days === 0 ? 0 : -days };
}
