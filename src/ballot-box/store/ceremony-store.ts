import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import { discardTestBoxes } from './box-store';
import type { SqlRunner } from './sql-runner';

/** Lễ tạo khóa, as kept: what is private in it is encrypted to the member's own key. */
export type Ceremony = {
  threshold: number;
  memberCount: number;
  certs: readonly string[];
  polynomials: readonly string[];
  voutputs: readonly string[];
  thresholdParameters: string;
};

/** Keeps a finished ceremony; false when the conference has one already (nothing changes then). */
export async function saveCeremony(
  sql: SqlRunner,
  conferenceId: ConferenceId,
  ceremony: Ceremony,
): Promise<boolean> {
  const stored = await sql.$executeRawUnsafe(
    `insert into ballot_box.ceremony
       (conference_id, threshold, member_count, certs, polynomials, voutputs, threshold_parameters)
     values ($1::uuid, $2, $3, $4::jsonb, $5::jsonb, $6::jsonb, $7)
     on conflict do nothing`,
    conferenceId,
    ceremony.threshold,
    ceremony.memberCount,
    JSON.stringify(ceremony.certs),
    JSON.stringify(ceremony.polynomials),
    JSON.stringify(ceremony.voutputs),
    ceremony.thresholdParameters,
  );
  return stored === 1;
}

/** The conference's ceremony, or null. */
export async function ceremonyOf(sql: SqlRunner, conferenceId: ConferenceId): Promise<Ceremony | null> {
  const rows = await sql.$queryRawUnsafe<Ceremony[]>(
    `select threshold, member_count as "memberCount", certs, polynomials, voutputs,
            threshold_parameters as "thresholdParameters"
     from ballot_box.ceremony where conference_id = $1::uuid`,
    conferenceId,
  );
  return rows[0] ?? null;
}

/** Forgets keys, boxes that no ballot has gone into yet, and the test made with them. The caller decides whether that is allowed. */
export async function discardKeys(sql: SqlRunner, conferenceId: ConferenceId): Promise<void> {
  await discardTestBoxes(sql, conferenceId);
  const unopened = `select id from ballot_box.box
    where conference_id = $1::uuid and state in ('prepared', 'frozen')`;
  await sql.$executeRawUnsafe(`delete from ballot_box.voided where box_id in (${unopened})`, conferenceId);
  await sql.$executeRawUnsafe(
    `delete from ballot_box.credential where box_id in (${unopened})`,
    conferenceId,
  );
  await sql.$executeRawUnsafe(
    `delete from ballot_box.box where conference_id = $1::uuid and state in ('prepared', 'frozen')`,
    conferenceId,
  );
  await sql.$executeRawUnsafe(`delete from ballot_box.ceremony where conference_id = $1::uuid`, conferenceId);
}
