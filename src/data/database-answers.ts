import 'server-only';
import { reading } from './transaction';

/** True once the database has answered; throws where it cannot be reached. */
export async function databaseAnswers(): Promise<boolean> {
  const rows = await reading((tx) => tx.$queryRaw<{ answer: number }[]>`select 1 as answer`);
  return rows.length === 1;
}
