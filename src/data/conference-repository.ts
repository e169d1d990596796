import 'server-only';
import type { AuditEvent } from '@/domain/audit/audit-event';
import type { Conference, Rehearsal } from '@/domain/conference/conference';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import type { Actor, ConferenceScope, OrganisationScope } from '@/domain/kernel/scope';
import type { PlanStageId } from '@/domain/plan/plan';
import type { Conference as Row, Prisma } from '@/generated/prisma/client';
import { recordEvent } from './audit-log';
import { realConferences } from './rehearsal-repository';
import {
  disclosureNames,
  extraNamePolicyNames,
  paperCountingNames,
  regimeNames,
  stateNames,
} from './enum-names';
import type { Tx } from './transaction';

/** What an officer writes about a conference. */
export type ConferenceDetails = Omit<
  Conference,
  | 'id'
  | 'organisationId'
  | 'state'
  | 'version'
  | 'convenedCount'
  | 'presentCount'
  | 'ballotRound'
  | 'votingOpenedAt'
  | 'votingClosedAt'
  | 'countedAt'
  | 'announcedAt'
  | 'rehearsal'
>;

/** One line of a list of conferences. */
export type ConferenceLine = Pick<
  Conference,
  'id' | 'name' | 'state' | 'heldOn' | 'startsAt' | 'venue' | 'rehearsal'
> & {
  organisationName: string;
  subjectCount: number;
  voterCount: number;
};

/** The conference, or null. Reading it needs no scope: who may see it is decided from it. */
export async function conferenceById(tx: Tx, id: ConferenceId): Promise<Conference | null> {
  const row = await tx.conference.findUnique({ where: { id } });
  return row && fromRow(row);
}

/** The conference the gate let somebody into; throws when it is gone. */
export async function conferenceInScope(tx: Tx, scope: ConferenceScope): Promise<Conference> {
  const conference = await conferenceById(tx, scope.conferenceId);
  if (!conference) throw new Error('The conference of a proven scope is gone.');
  return conference;
}

/** Locks the conference's row until the transaction ends; throws when it is gone. */
export async function lockConference(tx: Tx, scope: ConferenceScope): Promise<Conference> {
  await tx.$queryRaw`select 1 from "Conference" where id = ${scope.conferenceId}::uuid for update`;
  return conferenceInScope(tx, scope);
}

/** The conferences that share a sitting with this one, itself included, in the order they begin; alone it is the only one. */
export async function conferencesOfSitting(tx: Tx, id: ConferenceId): Promise<Conference[]> {
  const rows = await tx.conference.findMany({
    where: { OR: [{ id }, { sitting: { conferences: { some: { id } } } }] },
    orderBy: [{ startsAt: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(fromRow);
}

/** Real conferences of the same unit, day and place that do not sit with this one yet, in the order they begin. */
export async function conferencesBeside(
  tx: Tx,
  { id, organisationId, heldOn, venue }: Conference,
): Promise<Conference[]> {
  const rows = await tx.conference.findMany({
    where: {
      ...{ id: { not: id }, organisationId, heldOn, venue, ...realConferences },
      NOT: { sitting: { conferences: { some: { id } } } },
    },
    orderBy: [{ startsAt: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(fromRow);
}

/** Conferences of these organisations, the latest first. */
export async function conferencesOfOrganisations(
  tx: Tx,
  organisationIds: readonly OrganisationId[],
): Promise<ConferenceLine[]> {
  return linesWhere(tx, { organisationId: { in: [...organisationIds] } });
}

/** The named conferences (for committee members and observers, who belong to single ones). */
export async function conferencesByIds(tx: Tx, ids: readonly ConferenceId[]): Promise<ConferenceLine[]> {
  return linesWhere(tx, { id: { in: [...ids] } });
}

async function linesWhere(tx: Tx, where: Prisma.ConferenceWhereInput): Promise<ConferenceLine[]> {
  const rows = await tx.conference.findMany({
    where,
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    include: {
      organisation: { select: { name: true } },
      _count: { select: { subjects: { where: { exemption: null } }, voters: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id as ConferenceId,
    name: row.name,
    state: stateNames.fromStored(row.state),
    heldOn: row.heldOn,
    startsAt: row.startsAt,
    venue: row.venue,
    rehearsal: rehearsalOf(row),
    organisationName: row.organisation.name,
    subjectCount: row._count.subjects,
    voterCount: row._count.voters,
  }));
}

/** The conference each of these organisations held or prepared last, by its day. */
export async function latestConferences(
  tx: Tx,
  organisationIds: readonly OrganisationId[],
): Promise<Conference[]> {
  const rows = await tx.conference.findMany({
    where: { organisationId: { in: [...organisationIds] }, ...realConferences },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    distinct: ['organisationId'],
  });
  return rows.map(fromRow);
}

/** Where a conference comes from, beside an officer's own hand. */
export type ConferenceOrigin = { planStageId: PlanStageId } | { rehearsal: Rehearsal };

/** Creates a draft conference with its legal bases, under the stage of a plan or as a rehearsal. Not idempotent. */
export async function createConference(
  tx: Tx,
  scope: OrganisationScope | ConferenceScope,
  details: ConferenceDetails,
  legalBases: readonly string[],
  origin: ConferenceOrigin | null = null,
): Promise<ConferenceId> {
  const row = await tx.conference.create({
    data: {
      ...(origin && originColumns(origin)),
      ...toColumns(details),
      organisationId: scope.organisationId,
      legalBases: { create: legalBases.map((citation, index) => ({ citation, position: index + 1 })) },
    },
  });
  const id = row.id as ConferenceId;
  await recordEvent(
    tx,
    { conferenceId: id, actor: scope.actor },
    { type: 'conference-created', name: details.name },
  );
  return id;
}

/** Saves the details when nobody saved since `version`; false when somebody did (nothing is written then). */
export async function saveDetails(
  tx: Tx,
  scope: ConferenceScope,
  version: number,
  details: ConferenceDetails,
  legalBases: readonly string[],
  event: AuditEvent,
): Promise<boolean> {
  const { count } = await tx.conference.updateMany({
    where: { id: scope.conferenceId, version },
    data: { ...toColumns(details), version: { increment: 1 } },
  });
  if (count !== 1) return false;
  await tx.legalBasis.deleteMany({ where: { conferenceId: scope.conferenceId } });
  await tx.legalBasis.createMany({
    data: legalBases.map((citation, index) => ({
      conferenceId: scope.conferenceId,
      citation,
      position: index + 1,
    })),
  });
  await recordEvent(tx, { conferenceId: scope.conferenceId, actor: scope.actor }, event);
  return true;
}

/** Counts the version up after a change to the roll or the forms; false when somebody saved since `version`. */
export async function advanceVersion(
  tx: Tx,
  scope: ConferenceScope,
  version: number,
  event: AuditEvent,
): Promise<boolean> {
  const { count } = await tx.conference.updateMany({
    where: { id: scope.conferenceId, version },
    data: { version: { increment: 1 } },
  });
  if (count !== 1) return false;
  await recordEvent(tx, { conferenceId: scope.conferenceId, actor: scope.actor }, event);
  return true;
}

/**
 * Writes a decided transition: only when the row still stands in the state it was decided from.
 * Throws when it does not (the caller holds the row's lock, so that is a fault).
 */
export async function saveTransition(
  tx: Tx,
  actor: Actor,
  from: Conference,
  to: Conference,
  event: AuditEvent,
): Promise<void> {
  const { count } = await tx.conference.updateMany({
    where: { id: from.id, state: stateNames.toStored(from.state as never) },
    data: {
      state: stateNames.toStored(to.state as never),
      version: { increment: 1 },
      convenedCount: to.convenedCount,
      presentCount: to.presentCount,
      ballotRound: to.ballotRound,
      votingOpenedAt: to.votingOpenedAt,
      votingClosedAt: to.votingClosedAt,
      countedAt: to.countedAt,
      announcedAt: to.announcedAt,
    },
  });
  if (count !== 1) throw new Error(`Conference ${from.id} left state ${from.state} under its lock.`);
  await recordEvent(tx, { conferenceId: from.id, actor }, event);
}

function originColumns(origin: ConferenceOrigin) {
  if ('planStageId' in origin) return origin;
  return { rehearsalOfId: origin.rehearsal.of, rehearsalUntil: origin.rehearsal.until };
}

function rehearsalOf({
  rehearsalOfId,
  rehearsalUntil,
}: Pick<Row, 'rehearsalOfId' | 'rehearsalUntil'>): Rehearsal | null {
  return rehearsalUntil === null ? null : { of: rehearsalOfId as ConferenceId | null, until: rehearsalUntil };
}

function toColumns(details: ConferenceDetails) {
  const { quorum, regime, disclosureScope, extraNamePolicy, paperCounting, ...plain } = details;
  return {
    ...plain,
    quorumOf: quorum.of,
    quorumPer: quorum.per,
    regime: regimeNames.toStored(regime as never),
    disclosureScope: disclosureNames.toStored(disclosureScope as never),
    extraNamePolicy: extraNamePolicyNames.toStored(extraNamePolicy as never),
    paperCounting: paperCountingNames.toStored(paperCounting as never),
  };
}

function fromRow(row: Row): Conference {
  const {
    createdAt: _createdAt,
    planStageId: _planStageId,
    rehearsalOfId: _rehearsalOf,
    rehearsalUntil: _rehearsalUntil,
    sittingId: _sittingId,
    quorumOf,
    quorumPer,
    ...plain
  } = row;
  return {
    ...plain,
    rehearsal: rehearsalOf(row),
    id: row.id as ConferenceId,
    organisationId: row.organisationId as OrganisationId,
    state: stateNames.fromStored(row.state),
    regime: regimeNames.fromStored(row.regime),
    disclosureScope: disclosureNames.fromStored(row.disclosureScope),
    extraNamePolicy: extraNamePolicyNames.fromStored(row.extraNamePolicy),
    paperCounting: paperCountingNames.fromStored(row.paperCounting),
    quorum: { of: quorumOf, per: quorumPer },
  };
}
