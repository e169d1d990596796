import 'server-only';
import type { BoxId } from '@/domain/kernel/ids';
import type { SqlRunner } from './sql-runner';

/** A ballot of the sealed box that is not counted: the hash under which it was sealed, and its text as it lies there. */
export type ExcludedBallot = { hash: string; ballot: string };

/** Phiếu không tính of a sealed box, in hash order: kept as evidence that none was left out without a reason. Reads only. */
export async function excludedBallots(sql: SqlRunner, id: BoxId): Promise<ExcludedBallot[]> {
  return sql.$queryRawUnsafe<ExcludedBallot[]>(
    `select ballot_hash as hash, ballot from ballot_box.sealed
     where box_id = $1::uuid and proof_state = 'refused' order by ballot_hash`,
    id,
  );
}
