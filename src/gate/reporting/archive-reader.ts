import 'server-only';
import { issuableNames } from '@/domain/minutes/issued-paper';
import { inTurn } from '@/lib/in-turn';
import type { ArchiveReader } from '@/use-cases/reporting/archive-contents';
import type { Entered } from '../session/authorise';
import { audienceOf } from './audience';
import { mayRead } from './download-document';

/** In which capacity this person takes the archive, and which papers are meant for them: nothing else goes into it. */
export async function archiveReaderOf({
  account,
  conference,
}: Pick<Entered, 'account' | 'conference'>): Promise<ArchiveReader> {
  const audience = await audienceOf(account, conference);
  const readable = await inTurn(issuableNames, async (name) =>
    (await mayRead({ account, conference }, audience, name)) ? [name] : [],
  );
  return { audience, readable: readable.flat() };
}
