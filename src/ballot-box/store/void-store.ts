import 'server-only';
import type { VoidedCounts, VoidReason } from '@/domain/card/voided-card';
import type { BallotFormId, BoxId, ConferenceId } from '@/domain/kernel/ids';
import { credentialHash } from './box-store';
import type { SqlRunner } from './sql-runner';

export type VoidAnswer = 'voided' | 'repeated' | 'card-unknown' | 'card-spent' | 'not-open';

/** One voided card: its name in the frozen list, and its own signature under being voided. */
export type VoidOfCard = { publicCredential: string; reason: VoidReason; signed: string };

/** A voided card as it is kept: SHA-256 of its public credential in hex, and the text the card signed. */
export type VoidedCard = { card: string; reason: VoidReason; signed: string };

/**
 * Voids a card for good, before the box is sealed: a spent card cannot be voided, a voided one takes no ballot. Voided
 * before is 'repeated', and keeps its first reason. The signature is the caller's to check.
 */
export async function voidCard(sql: SqlRunner, id: BoxId, card: VoidOfCard): Promise<VoidAnswer> {
  const rows = await sql.$queryRawUnsafe<{ answer: VoidAnswer }[]>(
    `select ballot_box.void_card($1::uuid, $2::bytea, $3, $4) as answer`,
    id,
    credentialHash(card.publicCredential),
    card.reason,
    card.signed,
  );
  const [row] = rows;
  if (!row) throw new Error('The box gave no answer.');
  return row.answer;
}

/** The voided cards of a box in an order of their own, which tells nothing of when. */
export async function voidedCards(sql: SqlRunner, id: BoxId): Promise<VoidedCard[]> {
  return sql.$queryRawUnsafe<VoidedCard[]>(
    `select encode(credential_hash, 'hex') as card, reason, void as signed from ballot_box.voided
     where box_id = $1::uuid order by credential_hash`,
    id,
  );
}

/** How many cards were voided for each ballot form of a conference's vote that has a box, by reason. */
export async function voidedByForm(
  sql: SqlRunner,
  conferenceId: ConferenceId,
): Promise<Map<BallotFormId, VoidedCounts>> {
  const rows = await sql.$queryRawUnsafe<{ formId: BallotFormId; spoiled: bigint; exchanged: bigint }[]>(
    `select box.form_id as "formId", count(*) filter (where reason = 'spoiled') as spoiled,
            count(*) filter (where reason = 'exchanged-for-paper') as exchanged
     from ballot_box.box box left join ballot_box.voided voided on voided.box_id = box.id
     where box.conference_id = $1::uuid and box.purpose = 'vote' group by box.form_id`,
    conferenceId,
  );
  return new Map(
    rows.map(({ formId, spoiled, exchanged }) => [
      formId,
      { spoiled: Number(spoiled), 'exchanged-for-paper': Number(exchanged) },
    ]),
  );
}
