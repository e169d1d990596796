import 'server-only';
import { databaseAnswers } from '@/data/database-answers';

/** Whether a page could be drawn now: the database answers. Never throws, reads nothing. */
export async function isAtWork(): Promise<boolean> {
  return databaseAnswers().catch(() => false);
}
