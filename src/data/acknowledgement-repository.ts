import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Acknowledgement } from '@/domain/rules/acknowledgement';
import { recordEvent } from './audit-log';
import type { Tx } from './transaction';

/** Who answered for what at this conference; whether the facts still stand is for the domain to say. */
export async function acknowledgementsOf(tx: Tx, conferenceId: ConferenceId): Promise<Acknowledgement[]> {
  const rows = await tx.ruleAcknowledgement.findMany({ where: { conferenceId }, orderBy: { code: 'asc' } });
  return rows.map(({ code, facts, actorName, at }) => ({ code, facts, byName: actorName, at }));
}

/** Keeps that the acting officer answers for a finding, in place of an earlier answer under the same code. */
export async function keepAcknowledgement(
  tx: Tx,
  { conferenceId, actor }: ConferenceScope,
  { code, facts, at }: Pick<Acknowledgement, 'code' | 'facts' | 'at'>,
): Promise<void> {
  const answer = { facts, actorId: actor.userId, actorName: actor.name, at };
  await tx.ruleAcknowledgement.upsert({
    where: { conferenceId_code: { conferenceId, code } },
    create: { conferenceId, code, ...answer },
    update: answer,
  });
  await recordEvent(tx, { conferenceId, actor }, { type: 'rule-acknowledged', rule: code });
}
