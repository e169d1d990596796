import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { issuedPapersOf } from '@/data/issued-paper-repository';
import { keepSignedCopy } from '@/data/signed-copies';
import { transaction } from '@/data/transaction';
import { hasReached } from '@/domain/conference/conference';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { mostSignedMegabytes, type IssuedPaperId, type SignedCopy } from '@/domain/minutes/issued-paper';
import { now } from '@/lib/clock';
import { safeFileName } from '@/lib/files/file-name';
import { recogniseFile, type FileFault } from '@/lib/files/recognise-file';
import { sha256Hex } from '@/lib/sha256-hex';
import { vietnamDay } from '@/lib/text/vietnam-time';

export type ReceiveSignedCopy = { paperId: IssuedPaperId; name: string; bytes: Uint8Array };

export type ReceiveSignedCopyRefusal =
  | WrongState
  | { code: 'issued-paper-unknown' }
  | { code: 'file-empty' }
  | { code: 'file-too-large'; megabytes: number }
  | { code: 'signed-copy-kind' }
  | { code: FileFault };

/**
 * Keeps the scan or the signed file of an issued paper. Its content decides what it is: PDF, JPEG or PNG. Idempotent:
 * the copy that counts already is kept once. A better one is added; nothing is removed. Refused in an archive.
 */
export async function receiveSignedCopy(
  scope: ConferenceScope,
  { paperId, name, bytes }: ReceiveSignedCopy,
): Promise<Result<SignedCopy, ReceiveSignedCopyRefusal>> {
  if (bytes.length === 0) return err({ code: 'file-empty' });
  if (bytes.length > mostSignedMegabytes * 1024 * 1024)
    return err({ code: 'file-too-large', megabytes: mostSignedMegabytes });
  const found = await recogniseFile(bytes);
  if ('fault' in found) return err({ code: found.fault });
  const { kind } = found;
  if (kind === 'docx') return err({ code: 'signed-copy-kind' });
  const copy: SignedCopy = {
    name: safeFileName(name),
    kind,
    size: bytes.length,
    sha256: sha256Hex(bytes),
    receivedOn: vietnamDay(now()),
    receivedBy: scope.actor.name,
    signer: '',
  };
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (hasReached(conference, 'archived'))
      return err({ code: 'wrong-state', state: conference.state, needs: 'reported' });
    const paper = (await issuedPapersOf(tx, scope.conferenceId)).find(({ id }) => id === paperId);
    if (!paper) return err({ code: 'issued-paper-unknown' });
    if (paper.signed?.sha256 === copy.sha256) return ok(paper.signed);
    await keepSignedCopy(tx, paperId, copy, bytes);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    const { document } = paper;
    const fingerprint = copy.sha256.slice(0, 16);
    await recordEvent(tx, about, { type: 'signed-copy-received', document, file: copy.name, fingerprint });
    return ok(copy);
  });
}
