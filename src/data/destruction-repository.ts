import 'server-only';
import { z } from 'zod';
import type {
  DestroyedItem,
  Destruction,
  DestructionWish,
  DoneDestruction,
} from '@/domain/conference/destruction';
import type { BallotFormId, ConferenceId, UserId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Destruction as Row } from '@/generated/prisma/client';
import type { Tx } from './transaction';

const storedParticipants = z.array(
  z.object({ fullName: z.string(), position: z.string(), capacity: z.string() }),
);
const storedPackets = z.array(
  z.object({ name: z.string(), quantity: z.string(), seal: z.string(), condition: z.string() }),
);
const code = z.string().nullable();
const storedItems = z.array(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('box'),
      formId: z.uuid(),
      formIndex: z.int(),
      ballots: z.int(),
      seal: code,
      archive: code,
    }),
    z.object({
      kind: z.literal('annulled-box'),
      formIndex: z.int(),
      round: z.int(),
      ballots: z.int(),
      seal: code,
    }),
    z.object({ kind: z.literal('package'), sha256: z.string() }),
    z.object({ kind: z.literal('dossiers'), files: z.int(), sha256: z.string() }),
  ]),
);

/** The destruction of a conference's ballots as ordered, and as carried out; null: nobody has ordered it. */
export async function destructionOf(tx: Tx, conferenceId: ConferenceId): Promise<Destruction | null> {
  const row = await tx.destruction.findUnique({ where: { conferenceId } });
  if (!row) return null;
  const { decisionNumber, decidedOn, decidedBy, place, method, copies, withDossiers, keptBack, orderedOn } =
    row;
  return {
    ...{ decisionNumber, decidedOn, decidedBy, place, method, copies, withDossiers, keptBack, orderedOn },
    participants: storedParticipants.parse(row.participants),
    packets: storedPackets.parse(row.packets),
    orderedBy: { userId: row.orderedById as UserId, name: row.orderedBy },
    done: doneOf(row),
  };
}

function doneOf({ doneOn, startedAt, endedAt, doneById, doneBy, items }: Row): DoneDestruction | null {
  if (doneOn === null || startedAt === null || endedAt === null || doneById === null || doneBy === null)
    return null;
  return {
    ...{ on: doneOn, startedAt, endedAt },
    by: { userId: doneById as UserId, name: doneBy },
    items: storedItems
      .parse(items)
      .map((item): DestroyedItem =>
        item.kind === 'box' ? { ...item, formId: item.formId as BallotFormId } : item,
      ),
  };
}

/** Keeps an order; the table refuses it before the term is over, and beside another. */
export async function saveOrder(
  tx: Tx,
  { conferenceId, actor }: ConferenceScope,
  { participants, packets, ...wish }: DestructionWish,
  orderedOn: string,
): Promise<void> {
  await tx.destruction.create({
    data: {
      ...wish,
      conferenceId,
      participants: participants.map((one) => ({ ...one })),
      packets: packets.map((one) => ({ ...one })),
      orderedOn,
      orderedById: actor.userId,
      orderedBy: actor.name,
    },
  });
}

/** Takes back an order that was not carried out; the table refuses any other. */
export async function removeOrder(tx: Tx, { conferenceId }: ConferenceScope): Promise<void> {
  await tx.destruction.delete({ where: { conferenceId } });
}

/**
 * Writes down that the order was carried out, and empties the boxes in the same transaction. The table refuses it before
 * the day, by the one who ordered, and a second time.
 */
export async function saveDone(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  { on, by, items, ...hours }: DoneDestruction,
): Promise<void> {
  await tx.destruction.update({
    where: { conferenceId },
    data: {
      ...hours,
      doneOn: on,
      doneById: by.userId,
      doneBy: by.name,
      items: items.map((one) => ({ ...one })),
    },
  });
  await tx.$executeRaw`select ballot_box.destroy_ballots(${conferenceId}::uuid)`;
}

/** Removes the bytes of every file of the dossiers; names, sizes and checksums stay. */
export async function destroyDossierFiles(tx: Tx, { conferenceId }: ConferenceScope): Promise<void> {
  await tx.dossierChunk.deleteMany({ where: { file: { conferenceId } } });
}
