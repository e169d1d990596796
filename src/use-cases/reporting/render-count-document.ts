import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { conferenceInScope } from '@/data/conference-repository';
import { reading, transaction } from '@/data/transaction';
import { renderCountMinutes } from '@/documents/render-count-minutes';
import { renderResultReport } from '@/documents/render-result-report';
import type { DocumentFormat, RenderedDocument } from '@/documents/rendered-document';
import { mayHaveDocuments, type ResultAudience } from '@/domain/conference/disclosure';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { minutesFindings } from '@/domain/minutes/minutes-findings';
import { countFactsOf, type CountFacts } from './count-facts';
import { countMinutesOf, resultReportOf } from './minutes-model';

/** Biên bản kiểm phiếu or báo cáo kết quả phiếu tín nhiệm. */
export type CountDocument = 'count-minutes' | 'result-report';

/** `audience` is who asks, as the gate has found out. */
export type RenderCountDocument = {
  document: CountDocument;
  format: DocumentFormat;
  audience: ResultAudience;
};

export type RenderCountDocumentRefusal = { code: 'documents-not-yet' } | { code: 'minutes-incomplete' };

/** A file with what its name is made of. */
export type CountDocumentFile = RenderedDocument & { unitName: string; heldOn: string };

/**
 * Writes one of the two documents from the confirmed totals. Refused before its audience may have it, and the minutes
 * while something in them is still to be explained. Each download is recorded in the history.
 */
export async function renderCountDocument(
  scope: ConferenceScope,
  { document, format, audience }: RenderCountDocument,
): Promise<Result<CountDocumentFile, RenderCountDocumentRefusal>> {
  const loaded = await reading(async (tx): Promise<Result<CountFacts, RenderCountDocumentRefusal>> => {
    const conference = await conferenceInScope(tx, scope);
    if (!mayHaveDocuments(audience, conference)) return err({ code: 'documents-not-yet' });
    return ok(await countFactsOf(tx, scope));
  });
  if (!loaded.ok) return loaded;
  const facts = loaded.value;
  if (document === 'count-minutes' && isIncomplete(facts)) return err({ code: 'minutes-incomplete' });

  const file =
    document === 'count-minutes'
      ? await renderCountMinutes(countMinutesOf(facts), format)
      : await renderResultReport(resultReportOf(facts), format);
  await transaction(async (tx) => {
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'document-downloaded', document, format });
    return ok(null);
  });
  return ok({ ...file, unitName: facts.organisation.name, heldOn: facts.conference.heldOn });
}

function isIncomplete({ forms, record }: CountFacts): boolean {
  return (
    minutesFindings(
      forms.map(({ stock }) => stock),
      record,
    ).length > 0
  );
}
