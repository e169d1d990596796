import 'server-only';
import type { AuditEntry } from '@/data/audit-log';
import { entriesOf, linksOf, stretchOf, type HistoryStretch } from '@/data/history-chain';
import { reading } from '@/data/transaction';
import { chainCheck, historyFoot, historyHead, historyRow } from '@/documents/templates/archive-history';
import type { Conference } from '@/domain/conference/conference';
import type { ConferenceId } from '@/domain/kernel/ids';
import { textFile, type FileToPack } from '@/lib/files/zip-stream';
import type { ArchiveWords } from './archive-contents';

/** The history of a conference as an archive holds it: where it lies in the chain, and how many entries are its own. */
export type ArchivedHistory = { stretch: HistoryStretch; entryCount: number };

/** The history as it stands now; what is written after this is not in the archive. */
export async function historyOf(conferenceId: ConferenceId): Promise<ArchivedHistory> {
  const stretch = await reading((tx) => stretchOf(tx, conferenceId));
  if (!stretch) throw new Error('A conference without a history.');
  let entryCount = 0;
  for await (const links of linksIn(conferenceId, stretch))
    entryCount += links.filter(({ isOwn }) => isOwn).length;
  return { stretch, entryCount };
}

/** To read, to check, the chain, and how it is checked. Of entries of other conferences only the hash is there. */
export function historyFiles(
  { id, name }: Pick<Conference, 'id' | 'name'>,
  { stretch }: ArchivedHistory,
  { sentence }: Pick<ArchiveWords, 'sentence'>,
): FileToPack[] {
  return [
    textFile('nhat-ky/nhat-ky.html', readable(name, entriesIn(id, stretch), sentence)),
    textFile('nhat-ky/nhat-ky.jsonl', hashed(entriesIn(id, stretch))),
    textFile('nhat-ky/chuoi.txt', chain(stretch, linksIn(id, stretch))),
    textFile('nhat-ky/kiem-tra.sh', [chainCheck]),
  ];
}

type Entries = AsyncIterable<readonly (AuditEntry & { text: string })[]>;

async function* readable(
  name: string,
  pages: Entries,
  sentence: ArchiveWords['sentence'],
): AsyncGenerator<string> {
  yield historyHead(name);
  for await (const entries of pages)
    yield entries
      .map(({ at, actorName, event }) => historyRow({ at, actorName, what: sentence(event) }))
      .join('');
  yield historyFoot;
}

async function* hashed(pages: Entries): AsyncGenerator<string> {
  for await (const entries of pages) yield entries.map(({ text }) => `${text}\n`).join('');
}

async function* chain(
  { before }: HistoryStretch,
  pages: AsyncIterable<readonly { hash: string; isOwn: boolean }[]>,
): AsyncGenerator<string> {
  yield `${before}\n`;
  for await (const links of pages)
    yield links.map(({ hash, isOwn }) => (isOwn ? `${hash} x\n` : `${hash}\n`)).join('');
}

async function* entriesIn(conferenceId: ConferenceId, stretch: HistoryStretch) {
  yield* await reading((tx) => Promise.resolve(entriesOf(tx, conferenceId, stretch)));
}

async function* linksIn(conferenceId: ConferenceId, stretch: HistoryStretch) {
  yield* await reading((tx) => Promise.resolve(linksOf(tx, conferenceId, stretch)));
}
