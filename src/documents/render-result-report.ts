import 'server-only';
import type { ResultReport } from '@/domain/minutes/result-report';
import { renderForm } from './render-form';
import type { DocumentFormat, RenderedDocument } from './rendered-document';
import { resultReportDocument } from './templates/result-report';

/** Báo cáo kết quả phiếu tín nhiệm (F2) as a file. */
export function renderResultReport(model: ResultReport, format: DocumentFormat): Promise<RenderedDocument> {
  return renderForm(resultReportDocument(model), format);
}
