import type { DocumentRegime } from '../conference/conference';

/** Cách xưng hô: "đồng chí" for everybody, or "ông" / "bà" by each person's gender. A setting of the unit. */
export const addressTerms = ['comrade', 'by-gender'] as const;
export type AddressTerm = (typeof addressTerms)[number];

/**
 * Which rules a Party paper follows: Hướng dẫn 05-HD/VPTW (2026) or 36-HD/VPTW (2018). Both are known through others
 * only, so the unit chooses; a State paper follows Nghị định 30/2020/NĐ-CP whatever is chosen here.
 */
export const partyFormats = ['hd05', 'hd36'] as const;
export type PartyFormat = (typeof partyFormats)[number];

/** Phần đầu văn bản: who issues a document, and in which regime. Header lines come as they are printed, in capitals. */
export type Letterhead = {
  regime: DocumentRegime;
  partyFormat: PartyFormat;
  addressTerm: AddressTerm;
  /** Cơ quan cấp trên: one entry a line, for instance ["ĐẢNG BỘ ỦY BAN NHÂN DÂN", "TỈNH TRƯỜNG GIANG"]. */
  superiorLines: readonly string[];
  /** Cơ quan ban hành: one entry a line. */
  issuerLines: readonly string[];
  /** Ký hiệu in the document number: "ĐU", "SNNMT". */
  symbol: string;
  /** Địa danh before the date: "Trường Giang". */
  place: string;
};

/** How a unit addresses people when it has set nothing: Party "đồng chí", State "ông (bà)". */
export function defaultAddressTerm(regime: DocumentRegime): AddressTerm {
  return regime === 'party' ? 'comrade' : 'by-gender';
}
