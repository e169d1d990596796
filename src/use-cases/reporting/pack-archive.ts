import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { reading, transaction } from '@/data/transaction';
import { readCertificate, type CertificateRefusal } from '@/documents/signing/read-certificate';
import { hasReached } from '@/domain/conference/conference';
import { mustBeReal } from '@/domain/conference/rehearsal';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { zipStream } from '@/lib/files/zip-stream';
import { archiveContentsOf, type ArchiveReader, type ArchiveWords } from './archive-contents';
import { archiveFiles, lastFilesOf } from './archive-files';
import type { CertificateFile } from './sign-issued-paper';

/** With a certificate the list of the files is signed. */
export type PackArchive = ArchiveReader & ArchiveWords & { certificate: CertificateFile | null };

export type PackArchiveRefusal =
  { code: 'archive-not-yet' } | { code: 'only-a-rehearsal' } | CertificateRefusal;

/** The archive as a zip file that is written while it is read. */
export type PackedArchive = { pieces: AsyncIterable<Uint8Array>; unitName: string; heldOn: string };

/**
 * Hồ sơ lưu trữ: issued papers with their signed copies, the package of the count, the history with its chain, and how to
 * read and check them without this product. Refused before the result is reported, and for a rehearsal. The download is in
 * the history first, so that the archive tells of itself. One file at a time is in memory.
 */
export async function packArchive(
  scope: ConferenceScope,
  { titles, sentence, certificate, ...reader }: PackArchive,
): Promise<Result<PackedArchive, PackArchiveRefusal>> {
  const read = certificate && readCertificate(certificate.bytes, certificate.passphrase, now());
  if (read && !read.ok) return read;
  const signing = read && read.value;
  const started = await transaction(async (tx): Promise<Result<number, PackArchiveRefusal>> => {
    const conference = await lockConference(tx, scope);
    const real = mustBeReal(conference);
    if (!real.ok) return real;
    if (!hasReached(conference, 'reported')) return err({ code: 'archive-not-yet' });
    const { standing, replaced } = await archiveContentsOf(tx, scope, reader);
    const papers = standing.length + replaced.length;
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    if (signing) {
      const { signer, issuer } = signing;
      await recordEvent(tx, about, { type: 'archive-signed', signer, issuer });
    }
    await recordEvent(tx, about, { type: 'archive-downloaded', papers });
    return ok(papers);
  });
  if (!started.ok) return started;
  const contents = await reading((tx) => archiveContentsOf(tx, scope, reader));
  const { organisation, conference } = contents.facts;
  const files = archiveFiles(scope, contents, {
    words: { titles, sentence },
    signer: signing && signing.signer,
  });
  return ok({
    pieces: zipStream(files, lastFilesOf(signing)),
    unitName: organisation.name,
    heldOn: conference.heldOn,
  });
}
