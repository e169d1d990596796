import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { KeptWording, WordedPaper } from '@/domain/minutes/wording';
import { wordedPaperNames } from './enum-names';
import type { Tx } from './transaction';

/** What officers wrote in one paper of a conference, put-back paragraphs among them, by key. */
export async function wordingsOf(
  tx: Tx,
  conferenceId: ConferenceId,
  paper: WordedPaper,
): Promise<KeptWording[]> {
  const rows = await tx.wording.findMany({
    where: { conferenceId, paper: wordedPaperNames.toStored(paper) },
    orderBy: { key: 'asc' },
  });
  return rows.map(({ key, text, over, editorName, at, version }) => ({
    key,
    text,
    over,
    editorName,
    at,
    version,
  }));
}

/** Saves over `version`, 0 for the first time; false when somebody saved since (nothing is written then). */
export async function saveWording(
  tx: Tx,
  { conferenceId, actor }: ConferenceScope,
  {
    key,
    version,
    ...what
  }: Pick<KeptWording, 'key' | 'text' | 'over' | 'at' | 'version'> & {
    paper: WordedPaper;
  },
): Promise<boolean> {
  const paper = wordedPaperNames.toStored(what.paper);
  const data = { ...what, paper, editorId: actor.userId, editorName: actor.name };
  if (version === 0) {
    const { count } = await tx.wording.createMany({
      data: [{ ...data, conferenceId, key }],
      skipDuplicates: true,
    });
    return count === 1;
  }
  const { count } = await tx.wording.updateMany({
    where: { conferenceId, paper, key, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}
