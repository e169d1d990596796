import 'server-only';
import type { DocumentRegime } from '@/domain/conference/conference';
import type { CheckMark } from './check-mark';
import type { Section } from './block';
import type { Sheet } from './sheet';

/** A finished form: sections for paper (docx, pdf) and sheets for the spreadsheet. */
export type FormDocument = {
  /** As the file's own title. */
  title: string;
  regime: DocumentRegime;
  sections: readonly Section[];
  sheets: readonly Sheet[];
  /** Said on every page, across what stands there. */
  watermark?: string;
  /** Once it is issued: how anybody checks it. */
  check?: CheckMark;
};
