import type { ConferenceOnRecord, TimeOfDay } from './conference-on-record';
import type { Letterhead } from './letterhead';
import type { PersonOnRecord } from './people-on-record';
import type { Signing } from './signing';

/** Văn bản của đơn vị: what every paper says that the unit issues and signs. */
export type UnitPaper = {
  letterhead: Letterhead;
  /** "Ban Thường vụ Đảng ủy Sở …", as the subject of a sentence. */
  issuerName: string;
  /** Null: the number is not given yet and its place stays free. */
  documentNumber: number | null;
  /** 'YYYY-MM-DD'; null: not signed yet, and day and month stay free. */
  issuedOn: string | null;
  signing: Signing;
  /** Nơi nhận without dashes and stops, the archive last. */
  recipients: readonly string[];
  conference: ConferenceOnRecord & { roundYear: number; startsAt: TimeOfDay };
  chair: PersonOnRecord;
  /** Căn cứ, as cited. */
  legalBases: readonly string[];
  organiser: string;
};
