import { randomUUID } from 'node:crypto';
import { freezeCredentials, openBox, prepareBox, sealBox } from '@/ballot-box/store/box-store';
import { dropBallot } from '@/ballot-box/store/cast-store';
import { voidCard } from '@/ballot-box/store/void-store';
import { reading } from '@/data/transaction';
import type { BallotFormId, ConferenceId } from '@/domain/kernel/ids';
import { sql } from '@tests/support/database';
import type { MakeBox } from './box-under-test';

/** The product's box, in PostgreSQL. */
export const aStoredBox: MakeBox = async (cards) => {
  const id = await reading((tx) =>
    prepareBox(tx, {
      conferenceId: randomUUID() as ConferenceId,
      formId: randomUUID() as BallotFormId,
      purpose: 'vote',
      electionUuid: randomUUID(),
      election: 'an election',
      trustees: 'trustees',
      serverPrivateKey: 'a key',
    }),
  );
  await reading((tx) => freezeCredentials(tx, id, { text: cards.join(), publicCredentials: cards }));
  return {
    start: () => reading((tx) => openBox(tx, id)),
    drop: (card, ballot) => dropBallot(id, card, ballot),
    voidCard: (card) =>
      reading((tx) => voidCard(tx, id, { publicCredential: card, reason: 'spoiled', signed: 'by the card' })),
    stop: () => reading((tx) => sealBox(tx, id)),
    contents: async () => {
      const rows = await sql<{ ballot: string }>(
        'select ballot from ballot_box.sealed where box_id = $1 order by ballot_hash',
        [id],
      );
      return rows.map(({ ballot }) => ballot);
    },
  };
};
