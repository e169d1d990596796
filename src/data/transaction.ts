import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { prisma } from './client';

/** One open transaction: repositories take it first. */
export type Tx = Prisma.TransactionClient;

/** Thrown inside a transaction to roll it back and hand the refusal out. */
class Refused<O> {
  constructor(readonly outcome: O) {}
}

type Outcome = { ok: true; value: unknown } | { ok: false; error: unknown };

/** Runs a use case in one READ COMMITTED transaction. A refusal it returns rolls everything back. */
export async function transaction<O extends Outcome>(work: (tx: Tx) => Promise<O>): Promise<O> {
  try {
    return await prisma().$transaction(
      async (tx) => {
        const outcome = await work(tx);
        if (!outcome.ok) throw new Refused(outcome);
        return outcome;
      },
      { timeout: 60_000, maxWait: 10_000, isolationLevel: 'ReadCommitted' },
    );
  } catch (fault) {
    if (fault instanceof Refused) return fault.outcome;
    throw fault;
  }
}

/** Reads that belong together, without writing. */
export async function reading<V>(work: (tx: Tx) => Promise<V>): Promise<V> {
  return work(prisma());
}
