import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { prisma } from './client';

/** One open transaction: repositories take it first. */
export type Tx = Prisma.TransactionClient;

/** Thrown inside a transaction to roll it back and hand a refusal out. */
class Refused<E> {
  constructor(readonly refusal: E) {}
}

type Outcome<V, E> = { ok: true; value: V } | { ok: false; error: E };

/** Runs a use case in one READ COMMITTED transaction. A refusal it returns rolls everything back. */
export async function transaction<V, E>(work: (tx: Tx) => Promise<Outcome<V, E>>): Promise<Outcome<V, E>> {
  try {
    return await prisma().$transaction(
      async (tx) => {
        const outcome = await work(tx);
        if (!outcome.ok) throw new Refused(outcome.error);
        return outcome;
      },
      { timeout: 60_000, maxWait: 10_000 },
    );
  } catch (fault) {
    if (fault instanceof Refused) return { ok: false, error: fault.refusal };
    throw fault;
  }
}

/** Reads that belong together, without writing. */
export async function reading<V>(work: (tx: Tx) => Promise<V>): Promise<V> {
  return work(prisma());
}
