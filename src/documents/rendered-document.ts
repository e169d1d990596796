import 'server-only';

export type DocumentFormat = 'docx' | 'pdf' | 'xlsx';

/** A finished file: its bytes, and what the download needs to name it. */
export type RenderedDocument = { bytes: Uint8Array; mediaType: string; extension: DocumentFormat | 'zip' };

export const mediaTypes: Record<DocumentFormat | 'zip', string> = {
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
