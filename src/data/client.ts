import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/generated/prisma/client';
import { env } from '@/lib/env';

const kept = globalThis as typeof globalThis & { tn96Prisma?: PrismaClient };

/** The one Prisma client of this process. Only repositories and `transaction` use it. */
export function prisma(): PrismaClient {
  kept.tn96Prisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 12 }),
  });
  return kept.tn96Prisma;
}
