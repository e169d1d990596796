import { expect, test, vi } from 'vitest';
import { prisma } from '@/data/client';
import { answerHealth } from '@/gate/session/health';

test('health is told by the database: 200 while it answers, 503 while it is away', async () => {
  expect((await answerHealth()).status).toBe(200);

  await prisma().$disconnect();
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/nowhere');
  vi.resetModules();
  const globals = globalThis as { tn96Prisma?: unknown };
  delete globals.tn96Prisma;
  const { answerHealth: answerAnew } = await import('@/gate/session/health');
  expect((await answerAnew()).status).toBe(503);
});
