import 'server-only';
import { createConference as insert, type ConferenceDetails } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import { mayBeNamed, type RehearsalNameRefusal } from '@/domain/conference/rehearsal';
import type { ConferenceId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import type { OrganisationScope } from '@/domain/kernel/scope';

/** What an officer writes about a conference, and the papers it is based on, in the order they are cited. */
export type WrittenDetails = { details: ConferenceDetails; legalBases: readonly string[] };

/** Lập hội nghị: a draft of this organisation. Refused under the name of a rehearsal. Not idempotent. */
export async function createConference(
  scope: OrganisationScope,
  { details, legalBases }: WrittenDetails,
): Promise<Result<{ conferenceId: ConferenceId }, RehearsalNameRefusal>> {
  const named = mayBeNamed(null, details.name);
  if (!named.ok) return named;
  return transaction(async (tx) => ok({ conferenceId: await insert(tx, scope, details, legalBases) }));
}
