import 'server-only';
import type { Letterhead } from '@/domain/minutes/letterhead';
import type { UnitPaper } from '@/domain/minutes/unit-paper';
import type { Block } from '../blocks/block';
import { fullHead, numberLine } from '../blocks/letterhead';
import { closing, oneSigner, type Signer } from '../blocks/signature';
import { paragraph } from '../blocks/text';
import { withoutStop } from './address';

/** Đầu trang of a paper of the unit. `kind` is the sign in its number ("BC"); null: a paper without a number. */
export function unitHead(
  { letterhead, documentNumber, issuedOn, conference }: UnitPaper,
  kind: string | null,
) {
  const number = kind === null ? null : numberLine(letterhead, kind, documentNumber);
  return fullHead(letterhead, number, issuedOn ?? { year: Number(conference.heldOn.slice(0, 4)) });
}

export function signerOf({ signing: { authority, post, name } }: UnitPaper): Signer {
  return { ...(authority !== '' && { authority }), ...(post !== '' && { post }), name };
}

/** The last words, nơi nhận on the left with what stands `below` it, the signature on the right, all on one page. */
export function unitClosing(
  paper: UnitPaper,
  lastWords: Block,
  below: readonly Block[] = [],
): readonly Block[] {
  const left = [...recipientLines(paper.letterhead, paper.recipients), ...below];
  return closing(lastWords, { kind: 'space', height: 14 }, [oneSigner(signerOf(paper), left)]);
}

/** Nơi nhận: each line with a dash and a semicolon, the last one with a full stop. */
export function recipientLines(letterhead: Letterhead, recipients: readonly string[]): readonly Block[] {
  if (recipients.length === 0) return [];
  const label = letterhead.regime === 'party' ? { text: 'Nơi nhận:', underline: true as const } : 'Nơi nhận:';
  const lines = recipients.map(
    (line, index) => `- ${withoutStop(line)}${index === recipients.length - 1 ? '.' : ';'}`,
  );
  return [paragraph('recipientsLabel', label), ...lines.map((line) => paragraph('recipient', line))];
}

/** Kính gửi: one addressee on the line of the label, several each on a line with a dash. */
export function addressees(lines: readonly string[]): readonly Block[] {
  const last = lines.length - 1;
  const shown =
    lines.length === 1
      ? lines
      : lines.map((line, index) => `- ${withoutStop(line)}${index === last ? '.' : ','}`);
  return [
    { kind: 'space', height: 10 },
    {
      kind: 'columns',
      widths: [36, 4, 125],
      cells: [[paragraph('toLabel', 'Kính gửi:')], [], shown.map((line) => paragraph('toLine', line))],
    },
    { kind: 'space', height: 4 },
  ];
}
