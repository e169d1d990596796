import 'server-only';
import { saveDetails } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { lockSittings } from '@/data/sitting-repository';
import { transaction } from '@/data/transaction';
import { changesBetween } from '@/domain/audit/record-change';
import type { Conference } from '@/domain/conference/conference';
import { mayPrepare } from '@/domain/conference/preparation';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { detailsOf } from './show-details';

const shared = ['startsAt', 'chairName', 'chairPosition', 'secretaryName', 'secretaryPosition'] as const;

/**
 * Chép giờ khai mạc, chủ trì, thư ký of this conference to those of its sitting that are still prepared. Each keeps its
 * own history of the change. Idempotent; answers how many were changed.
 */
export async function shareChair(
  scope: ConferenceScope,
): Promise<Result<{ count: number }, { code: 'sitting-changed' }>> {
  return transaction(async (tx) => {
    const together = (await lockSittings(tx, [scope.conferenceId]))?.get(scope.conferenceId) ?? [];
    const from = together.find(({ id }) => id === scope.conferenceId);
    if (!from || together.length < 2) return err({ code: 'sitting-changed' });
    const others = together.filter(
      (other) => mayPrepare(other).ok && shared.some((field) => other[field] !== from[field]),
    );
    for (const other of others) {
      const { details, legalBases, version } = detailsOf(
        other,
        (await rollOfConference(tx, other.id)).legalBases,
      );
      const fields = shared.filter((field) => other[field] !== from[field]);
      const changes = changesBetween('details', [stateOf(other)], [stateOf({ ...other, ...chairOf(from) })]);
      const event = { type: 'conference-changed', fields, changes } as const;
      const itsScope = { ...scope, conferenceId: other.id };
      if (!(await saveDetails(tx, itsScope, version, { ...details, ...chairOf(from) }, legalBases, event)))
        throw new Error('The version of a locked conference changed.');
    }
    return ok({ count: others.length });
  });
}

function chairOf({ startsAt, chairName, chairPosition, secretaryName, secretaryPosition }: Conference) {
  return { startsAt, chairName, chairPosition, secretaryName, secretaryPosition };
}

function stateOf(conference: Conference) {
  return { key: 'conference', name: conference.name, values: chairOf(conference) };
}
