import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { conferenceInScope, lockConference } from '@/data/conference-repository';
import { issuedPapersOf, keptBytes } from '@/data/issued-paper-repository';
import { keepSignedCopy, signedBytes } from '@/data/signed-copies';
import { reading, transaction, type Tx } from '@/data/transaction';
import { readCertificate, type CertificateRefusal } from '@/documents/signing/read-certificate';
import { signPdf } from '@/documents/signing/sign-pdf';
import { hasReached } from '@/domain/conference/conference';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { IssuedPaper, IssuedPaperId, SignedCopy } from '@/domain/minutes/issued-paper';
import { now } from '@/lib/clock';
import { sha256Hex } from '@/lib/sha256-hex';
import { vietnamDay } from '@/lib/text/vietnam-time';

/** A certificate file and its passphrase, for one signature: neither is stored or logged. */
export type CertificateFile = { bytes: Uint8Array; passphrase: string };

export type SignIssuedPaper = { paperId: IssuedPaperId; certificate: CertificateFile };

export type SignIssuedPaperRefusal =
  | CertificateRefusal
  | WrongState
  | { code: 'issued-paper-unknown' }
  /** Somebody added a signed copy while this one was written. */
  | { code: 'signed-meanwhile' };

/**
 * Ký số: signs the PDF of an issued paper by PAdES with a certificate file, and keeps it as the signed copy. What was signed here
 * before is signed once more, so that several people sign one after another. Refused in an archive, for a file that is no
 * usable certificate, and when another copy came in between.
 */
export async function signIssuedPaper(
  scope: ConferenceScope,
  { paperId, certificate }: SignIssuedPaper,
): Promise<Result<SignedCopy, SignIssuedPaperRefusal>> {
  const at = now();
  const found = await reading((tx) => openPaper(tx, scope, paperId));
  if (!found.ok) return found;
  const signing = readCertificate(certificate.bytes, certificate.passphrase, at);
  if (!signing.ok) return signing;
  const { signer, issuer } = signing.value;
  const { pdf, basedOn, paper } = found.value;
  const bytes = await signPdf(pdf, signing.value, at);
  const copy: SignedCopy = {
    name: `${paper.sign === '' ? paper.document : paper.sign.replace('/', '-')}.pdf`,
    kind: 'pdf',
    size: bytes.length,
    sha256: sha256Hex(bytes),
    receivedOn: vietnamDay(at),
    receivedBy: scope.actor.name,
    signer: basedOn === '' ? signer : `${basedOn}; ${signer}`,
  };
  return transaction(async (tx) => {
    await lockConference(tx, scope);
    const still = await openPaper(tx, scope, paperId);
    if (!still.ok) return still;
    if (still.value.paper.signed?.sha256 !== paper.signed?.sha256) return err({ code: 'signed-meanwhile' });
    await keepSignedCopy(tx, paperId, copy, bytes);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    const { document } = paper;
    const fingerprint = copy.sha256.slice(0, 16);
    await recordEvent(tx, about, { type: 'paper-signed', document, signer, issuer, fingerprint });
    return ok(copy);
  });
}

/** What is to be signed, and who has signed it so far (empty: nobody here). */
type OpenPaper = { paper: IssuedPaper; pdf: Uint8Array; basedOn: string };

async function openPaper(
  tx: Tx,
  scope: ConferenceScope,
  paperId: IssuedPaperId,
): Promise<Result<OpenPaper, SignIssuedPaperRefusal>> {
  const conference = await conferenceInScope(tx, scope);
  if (hasReached(conference, 'archived'))
    return err({ code: 'wrong-state', state: conference.state, needs: 'reported' });
  const paper = (await issuedPapersOf(tx, scope.conferenceId)).find(({ id }) => id === paperId);
  const basedOn = paper?.signed?.signer ?? '';
  const pdf =
    basedOn === '' ? await keptBytes(tx, paperId, 'pdf') : ((await signedBytes(tx, paperId))?.bytes ?? null);
  return paper && pdf ? ok({ paper, pdf, basedOn }) : err({ code: 'issued-paper-unknown' });
}
