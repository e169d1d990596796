import 'server-only';
import { PrismaClient } from '@/generated/prisma/client';
import { env } from '@/lib/env';
import { InTurnAdapter } from './in-turn-adapter';

const kept = globalThis as typeof globalThis & { tn96Prisma?: PrismaClient };

/** The one Prisma client of this process. Only repositories and `transaction` use it. */
export function prisma(): PrismaClient {
  kept.tn96Prisma ??= new PrismaClient({
    adapter: new InTurnAdapter({ connectionString: env().DATABASE_URL, max: 12 }),
  });
  return kept.tn96Prisma;
}
