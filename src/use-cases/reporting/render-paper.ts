import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { issuedPapersOf, keptBytes } from '@/data/issued-paper-repository';
import { reading, transaction, type Tx } from '@/data/transaction';
import { renderForm } from '@/documents/render-form';
import { renderPack } from '@/documents/render-pack';
import { mediaTypes, type RenderedDocument } from '@/documents/rendered-document';
import { rehearsalWatermark, watermarked } from '@/documents/watermark';
import { isRehearsalName } from '@/domain/conference/rehearsal';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { lifeOf } from '@/domain/minutes/issued-paper';
import { hasFormat, type PaperFormat } from '@/domain/minutes/papers';
import { formOf, packOf, type PaperSource } from './paper-forms';
import { paperSourceOf, type PaperSourceRefusal, type WantedPaper } from './paper-source';

export type RenderPaper = WantedPaper & { format: PaperFormat };

export type RenderPaperRefusal = PaperSourceRefusal | { code: 'paper-not-so' };

/** A file with what its name is made of. */
export type PaperFile = RenderedDocument & { unitName: string; heldOn: string; isRehearsal: boolean };

/**
 * One paper of the conference: written anew while it is a draft, and the kept bytes once it is issued. Refused before
 * what it is written from is there, before its audience may have it, in a format it does not come in, and the count
 * minutes while something in them is still to be explained. Each download is recorded in the history.
 */
export async function renderPaper(
  scope: ConferenceScope,
  wanted: RenderPaper,
): Promise<Result<PaperFile, RenderPaperRefusal>> {
  const { document, format } = wanted;
  if (!hasFormat(document, format)) return err({ code: 'paper-not-so' });
  const source = await reading((tx) => paperSourceOf(tx, scope, wanted));
  if (!source.ok) return source;
  const kept = await reading((tx) => keptFile(tx, scope, wanted));
  const { organisation, conference } = source.value.facts;
  const watermark = isRehearsalName(conference.name) ? rehearsalWatermark : null;
  const file = kept ?? (await written(source.value, format, watermark));
  await transaction(async (tx) => {
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'document-downloaded', document, format });
    return ok(null);
  });
  const { name: unitName } = organisation;
  return ok({ ...file, unitName, heldOn: conference.heldOn, isRehearsal: watermark !== null });
}

/** The issued paper that stands, as it was written; null while it is a draft. */
async function keptFile(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  { document, format }: RenderPaper,
): Promise<RenderedDocument | null> {
  const { current } = lifeOf(document, await issuedPapersOf(tx, conferenceId));
  if (current === null || format === 'zip-docx' || format === 'zip-pdf') return null;
  const bytes = await keptBytes(tx, current.id, format);
  return bytes && { bytes, mediaType: mediaTypes[format], extension: format };
}

async function written(
  source: PaperSource,
  format: PaperFormat,
  watermark: string | null,
): Promise<RenderedDocument> {
  switch (format) {
    case 'zip-docx':
      return renderPack(packOf(source), 'docx', watermark);
    case 'zip-pdf':
      return renderPack(packOf(source), 'pdf', watermark);
    case 'docx':
    case 'pdf':
    case 'xlsx':
      return renderForm(watermarked(formOf(source), watermark), format);
  }
}
