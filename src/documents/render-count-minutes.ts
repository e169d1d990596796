import 'server-only';
import type { CountMinutes } from '@/domain/minutes/count-minutes';
import { renderForm } from './render-form';
import type { DocumentFormat, RenderedDocument } from './rendered-document';
import { countMinutesDocument } from './templates/count-minutes';

/** Biên bản kiểm phiếu (F3) as a file. */
export function renderCountMinutes(model: CountMinutes, format: DocumentFormat): Promise<RenderedDocument> {
  return renderForm(countMinutesDocument(model), format);
}
