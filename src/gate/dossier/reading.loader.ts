import 'server-only';
import { headers } from 'next/headers';
import { err, type Result } from '@/domain/kernel/result';
import { openReading, type ReadingRoom } from '@/use-cases/dossier/open-reading';
import type { OpenLinkRefusal } from '@/use-cases/dossier/open-link';
import { countWrongLink, mayKnockAgain } from './reading-pace';

export type { ReleasedPaper } from '@/use-cases/dossier/released-papers';

export type ReadingData = Result<ReadingRoom, OpenLinkRefusal | { code: 'reading-too-often' }>;

/** The dossiers behind a reading link, or why they do not open. Anybody who has the link may ask. */
export async function loadReading(token: string): Promise<ReadingData> {
  const sent = await headers();
  if (!(await mayKnockAgain(sent))) return err({ code: 'reading-too-often' });
  const room = await openReading(token);
  if (!room.ok && room.error.code === 'reading-link-unknown') await countWrongLink(sent);
  return room;
}
