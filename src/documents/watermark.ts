import 'server-only';
import type { FormDocument } from './blocks/form-document';

/** What every page of a rehearsal says. */
export const rehearsalWatermark = 'DIỄN TẬP – KHÔNG CÓ GIÁ TRỊ';

/** The same paper with a watermark over every page and sheet; null leaves it as it is. */
export function watermarked(form: FormDocument, watermark: string | null): FormDocument {
  if (watermark === null) return form;
  // A workbook has no watermark that every program shows: its first line and its printed head say it.
  const sheets = form.sheets.map((sheet) => ({ ...sheet, issuer: `${watermark}. ${sheet.issuer}` }));
  return { ...form, title: `${watermark}: ${form.title}`, sheets, watermark };
}
