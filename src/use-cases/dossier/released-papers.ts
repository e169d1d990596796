import 'server-only';
import { filesOfConference } from '@/data/dossier-files';
import { polledSubjects } from '@/data/dossier-repository';
import type { Tx } from '@/data/transaction';
import { currentFiles, dossierItems, type DossierFile, type DossierItem } from '@/domain/dossier/dossier';
import { postsOf } from '@/domain/conference/roll';
import type { ConferenceId, SubjectId } from '@/domain/kernel/ids';

/** A paper as a reader sees it. */
export type ReleasedPaper = Pick<
  DossierFile,
  'id' | 'item' | 'name' | 'kind' | 'size' | 'reason' | 'receivedOn'
>;

export type ReleasedDossier = {
  subjectId: SubjectId;
  fullName: string;
  posts: string;
  papers: readonly ReleasedPaper[];
};

/** What voters are given: each subject in protocol order with the current papers, and the conference's own. */
export async function releasedPapers(
  tx: Tx,
  conferenceId: ConferenceId,
): Promise<{ dossiers: ReleasedDossier[]; collective: ReleasedPaper[] }> {
  const files = currentFiles(await filesOfConference(tx, conferenceId));
  const of = (subjectId: SubjectId | null) =>
    files
      .filter((file) => file.subjectId === subjectId)
      .map(paperOf)
      .sort((one, other) => orderOf(one.item) - orderOf(other.item));
  const subjects = await polledSubjects(tx, conferenceId);
  return {
    dossiers: subjects.map((subject) => ({
      subjectId: subject.id,
      fullName: subject.fullName,
      posts: postsOf(subject),
      papers: of(subject.id),
    })),
    collective: of(null),
  };
}

function orderOf(item: DossierItem): number {
  return dossierItems.indexOf(item);
}

/** Of who uploaded it and its hash a reader is told nothing. A reason is there only where voters had the former version. */
function paperOf({ id, item, name, kind, size, reason, receivedOn }: DossierFile): ReleasedPaper {
  return { id, item, name, kind, size, reason, receivedOn };
}
