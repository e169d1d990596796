import 'server-only';

/** How anybody checks an issued paper: its code as it is printed, and the address that the QR leads to. */
export type CheckMark = { code: string; url: string };

/**
 * The mark at the foot of each page, quiet: small letters, and on the first page a QR. Sizes in points, the QR and its
 * distance from the edge in millimetres: together no more than the margin of a landscape page.
 */
export const checkMark = { size: 8, line: 10, qr: 11, fromEdge: 4, colour: '595959' };

export function checkWords({ code }: CheckMark): string {
  return `Mã kiểm tra: ${code}`;
}
