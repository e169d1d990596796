import 'server-only';
import { conferenceById } from '@/data/conference-repository';
import { filesOfConference } from '@/data/dossier-files';
import { dossierCaseOf, subjectsByForm } from '@/data/dossier-repository';
import { reading, type Tx } from '@/data/transaction';
import { currentFiles, type DossierFileId } from '@/domain/dossier/dossier';
import { mayReadOnTablet } from '@/domain/dossier/reading-window';
import type { ConferenceId } from '@/domain/kernel/ids';
import { releasedPapers, type ReleasedPaper } from './released-papers';
import { storedFile, type StoredFile } from './stored-file';

/** The papers of each line of each ballot form, form by form in the order of the lines. */
export type TabletDossiers = readonly { index: number; lines: readonly (readonly ReleasedPaper[])[] }[];

/**
 * What a ballot on a tablet offers to read: nothing outside the vote, before the release, or where the conference does
 * not want it. It knows no card and no voter, and writes nothing down.
 */
export async function tabletDossiers(conferenceId: ConferenceId): Promise<TabletDossiers> {
  return reading(async (tx) => {
    if (!(await isOffered(tx, conferenceId))) return [];
    const { dossiers } = await releasedPapers(tx, conferenceId);
    const papers = new Map(dossiers.map((dossier) => [dossier.subjectId, dossier.papers]));
    const forms = await subjectsByForm(tx, conferenceId);
    return [...forms].map(([index, subjects]) => ({
      index,
      lines: subjects.map((id) => papers.get(id) ?? []),
    }));
  });
}

/** One of those papers, or null. */
export async function tabletPaper(
  conferenceId: ConferenceId,
  fileId: DossierFileId,
): Promise<StoredFile | null> {
  return reading(async (tx) => {
    if (!(await isOffered(tx, conferenceId))) return null;
    const files = currentFiles(await filesOfConference(tx, conferenceId));
    const file = files.find(({ id, subjectId }) => id === fileId && subjectId !== null);
    return file ? storedFile(file) : null;
  });
}

async function isOffered(tx: Tx, conferenceId: ConferenceId): Promise<boolean> {
  const conference = await conferenceById(tx, conferenceId);
  if (!conference) return false;
  const { settings, release } = await dossierCaseOf(tx, conferenceId);
  return mayReadOnTablet(conference, release, settings.readsOnTablets);
}
