import type { DocumentRegime } from '../conference/conference';

/** Cách xưng hô: "đồng chí" for everybody, or "ông" / "bà" by each person's gender. A setting of the unit. */
export type AddressTerm = 'comrade' | 'by-gender';

/** Phần đầu văn bản: who issues a document, and in which regime. Header lines come as they are printed, in capitals. */
export type Letterhead = {
  regime: DocumentRegime;
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
