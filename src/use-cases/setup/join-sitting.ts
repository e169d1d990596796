import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockSittings, seatTogether } from '@/data/sitting-repository';
import { transaction } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { mayJoinSitting, type SittingRefusal } from '@/domain/conference/sitting';
import type { ConferenceId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type JoinSitting = { conferenceIds: readonly ConferenceId[] };

export type JoinSittingRefusal = SittingRefusal | { code: 'sitting-changed' };

/**
 * Ghép vào cùng một buổi: this conference and the named ones, with those that sit with any of them already. All are of
 * one unit, so that whoever prepares one may prepare all. Idempotent; answers how many sit together.
 */
export async function joinSitting(
  scope: ConferenceScope,
  { conferenceIds }: JoinSitting,
): Promise<Result<{ count: number }, JoinSittingRefusal>> {
  return transaction(async (tx) => {
    const wanted = [...new Set([scope.conferenceId, ...conferenceIds])];
    const sittings = await lockSittings(tx, wanted);
    const own = sittings?.get(scope.conferenceId);
    if (!sittings || !own || wanted.some((id) => sittings.get(id)?.length === 0))
      return err({ code: 'sitting-changed' });
    const all = new Map([...sittings.values()].flat().map((conference) => [conference.id, conference]));
    const together = [...all.values()].sort((one, other) => one.startsAt.localeCompare(other.startsAt));
    const count = together.length;
    if (count === own.length) return ok({ count });
    const standing = own.length > 1 ? own : [];
    const may = mayJoinSitting(without(together, standing), standing);
    if (!may.ok) return may;
    await seatTogether(tx, together);
    for (const { id: conferenceId } of together)
      await recordEvent(
        tx,
        { conferenceId, actor: scope.actor },
        { type: 'sitting-joined', conferences: together.map(({ name }) => name) },
      );
    return ok({ count });
  });
}

function without(conferences: readonly Conference[], standing: readonly Conference[]): Conference[] {
  return conferences.filter(({ id }) => !standing.some((one) => one.id === id));
}
