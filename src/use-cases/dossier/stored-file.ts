import 'server-only';
import { pieceOf } from '@/data/dossier-files';
import { reading } from '@/data/transaction';
import type { DossierFile } from '@/domain/dossier/dossier';
import { pieceCount } from '@/domain/dossier/upload';

/** A file to hand out, piece by piece: never whole in memory. */
export type StoredFile = {
  file: Pick<DossierFile, 'name' | 'kind' | 'size' | 'sha256'>;
  pieces: AsyncIterable<Uint8Array>;
};

/** The file with its pieces in order; a missing piece is a fault. */
export function storedFile(file: DossierFile): StoredFile {
  return { file, pieces: piecesOf(file) };
}

async function* piecesOf({ id, size }: DossierFile): AsyncIterable<Uint8Array> {
  for (let index = 0; index < pieceCount(size); index += 1) {
    const piece = await reading((tx) => pieceOf(tx, id, index));
    if (!piece) throw new Error('A piece of a whole file is gone.');
    yield piece;
  }
}
