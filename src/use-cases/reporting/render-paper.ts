import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { reading, transaction, type Tx } from '@/data/transaction';
import { renderForm } from '@/documents/render-form';
import { renderPack } from '@/documents/render-pack';
import type { RenderedDocument } from '@/documents/rendered-document';
import { rehearsalWatermark, watermarked } from '@/documents/watermark';
import type { ResultAudience } from '@/domain/conference/disclosure';
import { isRehearsalName } from '@/domain/conference/rehearsal';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { minutesFindings } from '@/domain/minutes/minutes-findings';
import {
  hasFormat,
  paperLacks,
  isOfTheLists,
  type PaperFormat,
  type PaperName,
  type PaperRefusal,
} from '@/domain/minutes/papers';
import { paperUseOf } from '@/data/paper-count-repository';
import { conferenceFactsOf } from './conference-facts';
import { countFactsOf, type CountFacts } from './count-facts';
import type { SummonsLinks } from './convening-model';
import { formOf, packOf, type PaperSource } from './paper-forms';

/** `audience` is who asks for a paper of the count, as the gate has found out; `links` go into the letters alone. */
export type RenderPaper = {
  document: PaperName;
  format: PaperFormat;
  audience: ResultAudience;
  links?: SummonsLinks;
};

export type RenderPaperRefusal = PaperRefusal | { code: 'minutes-incomplete' } | { code: 'paper-not-so' };

/** A file with what its name is made of. */
export type PaperFile = RenderedDocument & { unitName: string; heldOn: string; isRehearsal: boolean };

/**
 * Writes one paper of the conference. Refused before what it is written from is there, before its audience may have it,
 * in a format it does not come in, and the count minutes while something in them is still to be explained. Each download
 * is recorded in the history.
 */
export async function renderPaper(
  scope: ConferenceScope,
  wanted: RenderPaper,
): Promise<Result<PaperFile, RenderPaperRefusal>> {
  const { document, format } = wanted;
  if (!hasFormat(document, format)) return err({ code: 'paper-not-so' });
  const loaded = await reading((tx) => factsFor(tx, scope, wanted));
  if (!loaded.ok) return loaded;
  const { organisation, conference } = loaded.value.facts;
  const watermark = isRehearsalName(conference.name) ? rehearsalWatermark : null;
  const file = await written(loaded.value, format, watermark);
  await transaction(async (tx) => {
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'document-downloaded', document, format });
    return ok(null);
  });
  const { name: unitName } = organisation;
  return ok({ ...file, unitName, heldOn: conference.heldOn, isRehearsal: watermark !== null });
}

async function factsFor(
  tx: Tx,
  scope: ConferenceScope,
  { document, audience, links }: RenderPaper,
): Promise<Result<PaperSource, RenderPaperRefusal>> {
  const facts = await conferenceFactsOf(tx, scope);
  const { conference, roll, committee } = facts;
  const lacks = paperLacks(document, {
    conference,
    audience,
    subjectCount: roll.subjects.length,
    voterCount: roll.voters.length,
    formCount: roll.forms.length,
    committeeCount: committee.length,
    usesPaper: (await paperUseOf(tx, scope.conferenceId)) !== 'none',
  });
  if (lacks) return err(lacks);
  if (document === 'summons') return ok({ document, facts, links: links ?? null });
  if (isOfTheLists(document)) return ok({ document, facts });
  const counted = await countFactsOf(tx, scope);
  if (document === 'count-minutes' && isIncomplete(counted)) return err({ code: 'minutes-incomplete' });
  return ok({ document, facts: counted });
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

function isIncomplete({ forms, record }: CountFacts): boolean {
  return (
    minutesFindings(
      forms.map(({ stock }) => stock),
      record,
    ).length > 0
  );
}
