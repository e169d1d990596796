import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { issuedPapersOf, keptBytes } from '@/data/issued-paper-repository';
import { signedBytes } from '@/data/signed-copies';
import { reading, transaction } from '@/data/transaction';
import { mediaTypes, type DocumentFormat } from '@/documents/rendered-document';
import type { ResultAudience } from '@/domain/conference/disclosure';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { IssuableName, IssuedPaper, IssuedPaperId } from '@/domain/minutes/issued-paper';
import { paperLacks } from '@/domain/minutes/papers';
import { conferenceFactsOf } from './conference-facts';
import { paperGroundOf } from './paper-source';

/** A file of an issued paper, in one of its formats or as it came back signed. */
export type OpenIssuedPaper = {
  paperId: IssuedPaperId;
  format: DocumentFormat | 'signed';
  audience: ResultAudience;
};

export type KeptFile = {
  document: IssuableName;
  bytes: Uint8Array;
  mediaType: string;
  extension: string;
  unitName: string;
  heldOn: string;
};

/** Which paper that is, before anybody is let at its bytes; null when this conference has none of that id. */
export async function whichPaper(
  scope: ConferenceScope,
  paperId: IssuedPaperId,
): Promise<IssuedPaper | null> {
  const issued = await reading((tx) => issuedPapersOf(tx, scope.conferenceId));
  return issued.find(({ id }) => id === paperId) ?? null;
}

/**
 * The kept bytes of a paper, replaced ones among them: the same every time. Refused where its draft would be refused to
 * this audience. Each download is recorded in the history.
 */
export async function openIssuedPaper(
  scope: ConferenceScope,
  { paperId, format, audience }: OpenIssuedPaper,
): Promise<Result<KeptFile, { code: 'issued-paper-unknown' }>> {
  const paper = await whichPaper(scope, paperId);
  if (!paper) return err({ code: 'issued-paper-unknown' });
  const { document } = paper;
  const facts = await reading((tx) => conferenceFactsOf(tx, scope));
  const ground = await reading((tx) => paperGroundOf(tx, facts, audience));
  if (paperLacks(document, ground)) return err({ code: 'issued-paper-unknown' });
  const file = await reading(async (tx) => {
    if (format === 'signed') return signedBytes(tx, paperId);
    const bytes = await keptBytes(tx, paperId, format);
    return bytes && { bytes, mediaType: mediaTypes[format], extension: format };
  });
  if (!file) return err({ code: 'issued-paper-unknown' });
  const { organisation, conference } = facts;
  return transaction(async (tx) => {
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'document-downloaded', document, format });
    return ok({ ...file, document, unitName: organisation.name, heldOn: conference.heldOn });
  });
}
