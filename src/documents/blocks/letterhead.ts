import 'server-only';
import type { Letterhead } from '@/domain/minutes/letterhead';
import { paperSign } from '@/domain/minutes/paper-number';
import { dateLong } from '@/lib/text/date';
import type { Block } from './block';
import { paragraph } from './text';

/** Đầu trang of the annex forms: whose seal hangs on the left, place and date on the right. */
export function annexHead(letterhead: Letterhead, issuedOn: PaperDate): Block {
  return headColumns(
    letterhead,
    [...issuerLines(letterhead), paragraph('sealPlace', '(đóng dấu treo)')],
    [dateLine(letterhead, issuedOn)],
  );
}

/** The day of a paper, 'YYYY-MM-DD'; of one that is not signed yet only the year is known. */
export type PaperDate = string | { year: number };

/**
 * The full head. Minutes carry no place and date, and some lists no number: leave `issuedOn` or `number` null.
 */
export function fullHead(letterhead: Letterhead, number: string | null, issuedOn: PaperDate | null): Block {
  const party = letterhead.regime === 'party';
  const mark: Block = party ? paragraph('star', '*') : { kind: 'rule', length: 24, above: 3.5, below: 2.5 };
  const nation = party ? partyTitle() : nationalTitle();
  const date: Block[] =
    issuedOn === null ? [] : [{ kind: 'space', height: 7 }, dateLine(letterhead, issuedOn)];
  return headColumns(
    letterhead,
    [...issuerLines(letterhead), mark, ...(number === null ? [] : [paragraph('number', number)])],
    [...nation, ...date],
  );
}

/** "Số 09-BB/ĐU" (Party) or "Số: 09/BB-SNNMT" (State); a number not given yet leaves its place free. */
export function numberLine(letterhead: Letterhead, kind: string, number: number | null): string {
  return `${letterhead.regime === 'party' ? 'Số' : 'Số:'} ${paperSign(letterhead, kind, number)}`;
}

function headColumns({ regime }: Letterhead, left: readonly Block[], right: readonly Block[]): Block {
  return { kind: 'columns', widths: regime === 'party' ? [72, 93] : [66, 99], cells: [left, right] };
}

function issuerLines({ superiorLines, issuerLines }: Letterhead): readonly Block[] {
  return [
    ...superiorLines.map((line) => paragraph('superior', line)),
    ...issuerLines.map((line) => paragraph('issuer', line)),
  ];
}

function dateLine({ place }: Letterhead, issuedOn: PaperDate): Block {
  const day = typeof issuedOn === 'string' ? dateLong(issuedOn) : `ngày${gap}tháng${gap}năm ${issuedOn.year}`;
  return paragraph('date', `${place}, ${day}`);
}

/** Room for a number written by hand. */
const gap = '\u00a0'.repeat(7);

function partyTitle(): readonly Block[] {
  return [paragraph('nation', 'ĐẢNG CỘNG SẢN VIỆT NAM'), { kind: 'rule', length: 72.8, above: 1, below: 0 }];
}

function nationalTitle(): readonly Block[] {
  return [
    paragraph('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    paragraph('motto', 'Độc lập - Tự do - Hạnh phúc'),
    { kind: 'rule', length: 60.4, above: 0.5, below: 0 },
  ];
}
