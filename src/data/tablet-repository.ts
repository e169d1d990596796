import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { Actor, ConferenceScope } from '@/domain/kernel/scope';
import type { Admission, Tablet, TabletId, TabletRules } from '@/domain/tablet/tablet';
import type { Tx } from './transaction';

/** A pairing code as it is kept: by its hash. `tablet` is the one it paired. */
export type TabletPairing = {
  codeHash: string;
  conferenceId: ConferenceId;
  issuedBy: Actor;
  expiresAt: Date;
  tablet: { name: string } | null;
};

/** The tablets of a conference by number, the revoked ones too. */
export async function tabletsOfConference(tx: Tx, conferenceId: ConferenceId): Promise<Tablet[]> {
  const rows = await tx.tablet.findMany({ where: { conferenceId }, orderBy: { number: 'asc' } });
  return rows.map(({ id, number, name, isRevoked }) => ({ id: id as TabletId, number, name, isRevoked }));
}

/**
 * Which devices may take part in a conference: its own tablets and those of the conferences it sits with. Read by
 * whoever casts: touches no person and no ballot.
 */
export async function admissionOf(tx: Tx, conferenceId: ConferenceId): Promise<Admission> {
  const sitsWithIt = { sitting: { conferences: { some: { id: conferenceId } } } };
  const rows = await tx.tablet.findMany({ where: { OR: [{ conferenceId }, { conference: sitsWithIt }] } });
  const rules = await rulesOf(tx, conferenceId);
  return {
    ownDevicesAllowed: rules?.ownDevicesAllowed ?? false,
    tablets: new Map(
      rows.map(({ secretHash, id, name, isRevoked, conferenceId: of }) => [
        secretHash,
        { id: id as TabletId, name, isRevoked, conferenceId: of as ConferenceId },
      ]),
    ),
  };
}

/** What the committee has decided about devices, or null while it has decided nothing. */
export async function rulesOf(tx: Tx, conferenceId: ConferenceId): Promise<TabletRules | null> {
  const row = await tx.tabletRules.findUnique({ where: { conferenceId } });
  return row && { ownDevicesAllowed: row.ownDevicesAllowed, guardPin: row.guardPin };
}

/** Holds the conference's tablets until the transaction ends, so that they are numbered and named by one at a time. */
export async function lockTablets(tx: Tx, conferenceId: ConferenceId): Promise<Tablet[]> {
  await tx.$queryRaw`select 1 from "TabletRules" where "conferenceId" = ${conferenceId}::uuid for update`;
  return tabletsOfConference(tx, conferenceId);
}

/** The rules of the conference; made with this PIN where there are none yet. Idempotent. */
export async function ensureRules(tx: Tx, scope: ConferenceScope, guardPin: string): Promise<TabletRules> {
  const { conferenceId } = scope;
  const row = await tx.tabletRules.upsert({
    where: { conferenceId },
    create: { conferenceId, guardPin },
    update: {},
  });
  return { ownDevicesAllowed: row.ownDevicesAllowed, guardPin: row.guardPin };
}

/** Says whether people may vote on devices of their own. False when that is so already; the rules must exist. */
export async function saveOwnDevices(tx: Tx, scope: ConferenceScope, allowed: boolean): Promise<boolean> {
  const { conferenceId } = scope;
  const { count } = await tx.tabletRules.updateMany({
    where: { conferenceId, ownDevicesAllowed: !allowed },
    data: { ownDevicesAllowed: allowed },
  });
  return count === 1;
}

/** Keeps a fresh code, and drops those of the conference that paired nothing in time. */
export async function savePairing(
  tx: Tx,
  scope: ConferenceScope,
  code: { codeHash: string; expiresAt: Date; now: Date },
): Promise<void> {
  const { conferenceId, actor } = scope;
  const { codeHash, expiresAt, now } = code;
  await tx.tabletPairing.deleteMany({ where: { conferenceId, tabletId: null, expiresAt: { lt: now } } });
  await tx.tabletPairing.create({
    data: { codeHash, conferenceId, expiresAt, issuedById: actor.userId, issuedByName: actor.name },
  });
}

export async function pairingByCode(tx: Tx, codeHash: string): Promise<TabletPairing | null> {
  const row = await tx.tabletPairing.findUnique({
    where: { codeHash },
    include: { tablet: { select: { name: true } } },
  });
  return (
    row && {
      codeHash,
      conferenceId: row.conferenceId as ConferenceId,
      issuedBy: { userId: row.issuedById as Actor['userId'], name: row.issuedByName },
      expiresAt: row.expiresAt,
      tablet: row.tablet,
    }
  );
}

/** Puts a paired tablet on record and spends its code. False when the code was spent meanwhile (nothing is written). */
export async function addTablet(
  tx: Tx,
  pairing: TabletPairing,
  tablet: { number: number; name: string; secretHash: string },
): Promise<boolean> {
  const { id } = await tx.tablet.create({ data: { ...tablet, conferenceId: pairing.conferenceId } });
  const { count } = await tx.tabletPairing.updateMany({
    where: { codeHash: pairing.codeHash, tabletId: null },
    data: { tabletId: id },
  });
  return count === 1;
}

export async function renameTablet(tx: Tx, id: TabletId, name: string): Promise<void> {
  await tx.tablet.update({ where: { id }, data: { name } });
}

/** Takes a tablet out of the vote for good. False when it is out already. */
export async function revokeTablet(tx: Tx, id: TabletId): Promise<boolean> {
  const { count } = await tx.tablet.updateMany({
    where: { id, isRevoked: false },
    data: { isRevoked: true },
  });
  return count === 1;
}
