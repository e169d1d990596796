import 'server-only';
import { createHash } from 'node:crypto';
import { ballotCount, boxesOfConference } from '@/ballot-box/store/box-store';
import { codesOfBox } from '@/ballot-box/store/opening-store';
import { annulledVotesOf } from '@/data/annulled-votes';
import { filesOfConference } from '@/data/dossier-files';
import { rollOfConference } from '@/data/roll-repository';
import type { Tx } from '@/data/transaction';
import type { DestroyedItem } from '@/domain/conference/destruction';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { inTurn } from '@/lib/in-turn';
import { sha256Hex } from '@/lib/sha256-hex';
import { packageOf } from './export-package';

/** What this house keeps of a conference's ballots, with the checksums by which a copy elsewhere is known. Reads only. */
export async function itemsToDestroy(
  tx: Tx,
  scope: ConferenceScope,
  withDossiers: boolean,
): Promise<DestroyedItem[]> {
  return [
    ...(await boxItems(tx, scope)),
    ...(await annulledItems(tx, scope)),
    ...(await packageItem(tx, scope)),
    ...(withDossiers ? await dossierItem(tx, scope) : []),
  ];
}

async function boxItems(tx: Tx, { conferenceId }: ConferenceScope): Promise<DestroyedItem[]> {
  const { forms } = await rollOfConference(tx, conferenceId);
  const boxes = await boxesOfConference(tx, conferenceId);
  const items = await inTurn(forms, async ({ id, index }): Promise<DestroyedItem[]> => {
    const box = boxes.find(({ formId }) => formId === id);
    if (!box) return [];
    const ballots = await ballotCount(tx, box.id);
    return [{ kind: 'box', formId: id, formIndex: index, ballots, ...(await codesOfBox(tx, box.id)) }];
  });
  return items.flat();
}

async function annulledItems(tx: Tx, { conferenceId }: ConferenceScope): Promise<DestroyedItem[]> {
  const votes = await annulledVotesOf(tx, conferenceId);
  return votes.flatMap(({ round, forms }) =>
    forms.flatMap(({ index, device, sealCode }): DestroyedItem[] =>
      sealCode === null
        ? []
        : [{ kind: 'annulled-box', formIndex: index, round, ballots: device ?? 0, seal: sealCode }],
    ),
  );
}

async function packageItem(tx: Tx, scope: ConferenceScope): Promise<DestroyedItem[]> {
  const written = await packageOf(tx, scope);
  if (!written.ok) return [];
  const hash = createHash('sha256');
  for await (const piece of written.value.pieces) hash.update(piece);
  return [{ kind: 'package', sha256: hash.digest('hex') }];
}

async function dossierItem(tx: Tx, { conferenceId }: ConferenceScope): Promise<DestroyedItem[]> {
  const files = await filesOfConference(tx, conferenceId);
  if (files.length === 0) return [];
  const sums = files.map(({ sha256 }) => `${sha256}\n`).sort();
  const sha256 = sha256Hex(sums.join(''));
  return [{ kind: 'dossiers', files: files.length, sha256 }];
}
