import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { reading, transaction } from '@/data/transaction';
import { hasReached } from '@/domain/conference/conference';
import { mustBeReal } from '@/domain/conference/rehearsal';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { zipStream } from '@/lib/files/zip-stream';
import { archiveContentsOf, type ArchiveReader, type ArchiveWords } from './archive-contents';
import { archiveFiles, lastFilesOf } from './archive-files';

export type PackArchive = ArchiveReader & ArchiveWords;

export type PackArchiveRefusal = { code: 'archive-not-yet' } | { code: 'only-a-rehearsal' };

/** The archive as a zip file that is written while it is read. */
export type PackedArchive = { pieces: AsyncIterable<Uint8Array>; unitName: string; heldOn: string };

/**
 * Hồ sơ lưu trữ: issued papers with their signed copies, the package of the count, the history with its chain, and how to
 * read and check them without this product. Refused before the result is reported, and for a rehearsal. The download is in
 * the history first, so that the archive tells of itself. One file at a time is in memory.
 */
export async function packArchive(
  scope: ConferenceScope,
  { titles, sentence, ...reader }: PackArchive,
): Promise<Result<PackedArchive, PackArchiveRefusal>> {
  const started = await transaction(async (tx): Promise<Result<number, PackArchiveRefusal>> => {
    const conference = await lockConference(tx, scope);
    const real = mustBeReal(conference);
    if (!real.ok) return real;
    if (!hasReached(conference, 'reported')) return err({ code: 'archive-not-yet' });
    const { standing, replaced } = await archiveContentsOf(tx, scope, reader);
    const papers = standing.length + replaced.length;
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'archive-downloaded', papers });
    return ok(papers);
  });
  if (!started.ok) return started;
  const contents = await reading((tx) => archiveContentsOf(tx, scope, reader));
  const { organisation, conference } = contents.facts;
  const files = archiveFiles(scope, contents, { titles, sentence });
  return ok({
    pieces: zipStream(files, lastFilesOf),
    unitName: organisation.name,
    heldOn: conference.heldOn,
  });
}
