import { beforeEach, expect, test, vi } from 'vitest';
import { transaction } from '@/data/transaction';
import { ok } from '@/domain/kernel/result';
import { aConference } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

test('the lists of a conference, asked for at once in a transaction, are asked for in turn', async () => {
  const told = vi.spyOn(process.stderr, 'write');
  const { scope } = await aConference({ subjects: 2, voters: 3 });

  const read = await transaction(async (tx) =>
    ok(
      await tx.conference.findUniqueOrThrow({
        where: { id: scope.conferenceId },
        include: { subjects: true, voters: true, forms: true, legalBases: true, groups: true },
      }),
    ),
  );

  expect(read).toMatchObject({ ok: true, value: { subjects: { length: 2 }, voters: { length: 3 } } });
  expect(told).not.toHaveBeenCalled();
  told.mockRestore();
});
