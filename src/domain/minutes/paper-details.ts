import type { AddressTerm, PartyFormat } from './letterhead';
import type { Signing } from './signing';

/**
 * Thông tin in trên văn bản: what the papers of a conference say beside its data. Texts are as typed, without a final
 * stop; empty ones leave their place for the hand or their sentence out. Days are 'YYYY-MM-DD', times 'HH:mm'.
 */
export type PaperDetails = {
  partyFormat: PartyFormat;
  /** Null: the usual one of the regime. */
  addressTerm: AddressTerm | null;
  /** An empty part is the usual one. */
  signing: Signing;
  /** Người lập danh sách. */
  preparerName: string;
  /** Đơn vị giúp việc: "Văn phòng Sở". */
  organiser: string;
  /** Whom to tell and how: "đồng chí Hoàng Thị Ngọc, điện thoại 0200.000.000". */
  contact: string;
  doorsOpenAt: string;
  replyBefore: string;
  /** Số of the first letter; those after it count on. Null: the place stays free. */
  firstSummonsNumber: number | null;
  /** Nơi nhận, beside "Như trên" and the archive. */
  recipients: readonly string[];
  /** The day the reports of the subjects went to the voters. */
  dossierSentOn: string;
  conferenceEndedAt: string;
  /** Subjects in the hall; null: not counted. */
  subjectPresentCount: number | null;
  /** Ý kiến trao đổi at the conference, one a line. */
  discussion: string;
  /** What the chair concluded beyond the usual words. */
  conclusion: string;
  /** Kiến nghị, đề xuất in the report. */
  proposals: string;
};

/** What a conference starts with. */
export const usualPaperDetails: PaperDetails = {
  partyFormat: 'hd05',
  addressTerm: null,
  signing: { authority: '', post: '', name: '' },
  preparerName: '',
  organiser: '',
  contact: '',
  doorsOpenAt: '',
  replyBefore: '',
  firstSummonsNumber: null,
  recipients: [],
  dossierSentOn: '',
  conferenceEndedAt: '',
  subjectPresentCount: null,
  discussion: '',
  conclusion: '',
  proposals: '',
};
