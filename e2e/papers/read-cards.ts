import { execFileSync } from 'node:child_process';

/** The codes on a printed sheet of cards, as whoever holds the paper reads them. */
export function readCards(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
  return text.match(/\b[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}\b/g) ?? [];
}
