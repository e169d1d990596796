import type { VoterId } from '@/domain/kernel/ids';

/**
 * Mã điểm danh: twelve digits in a letter by which a desk finds its voter. Taken from the random end of the voter's id,
 * so nothing more is kept of it and it stays when a reading link is replaced. It opens nothing: whoever knows it can at
 * most be looked at by the desk. Digits alone, because hand scanners type and Vietnamese keyboards change letters.
 */
export function attendanceCode(voterId: VoterId): string {
  const end = Number.parseInt(voterId.replaceAll('-', '').slice(-10), 16);
  const digits = String(end % 1e12).padStart(12, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
}

/** The square of a letter: the reading link with the code behind it, or the code alone. Browsers do not send what stands behind "#". */
export function letterSquare(readingUrl: string | null, code: string): string {
  return readingUrl === null ? code : `${readingUrl}#${code}`;
}

/** The attendance code in what was scanned or typed, as it is printed; null when there is none. */
export function attendanceCodeIn(text: string): string | null {
  const found = /(?:^|#)(\d{4})[- ]?(\d{4})[- ]?(\d{4})$/.exec(text.trim());
  return found ? found.slice(1).join('-') : null;
}
