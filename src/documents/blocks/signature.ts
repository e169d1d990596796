import 'server-only';
import type { Block } from './block';
import { toPoints } from './page';
import { paragraph } from './text';
import { balancedLines, lineCount } from './text-measure';

/**
 * Who signs: authority (bold), post, hint and name as printed, the first two in capitals. An empty name leaves the room
 * for hand and name.
 */
export type Signer = { authority?: string; post?: string; hint?: string; name: string };

const handSignature = 22;
const handSignatureInGrid = 17;
/** More rows than this could outgrow a page if they were kept together. */
const rowsKeptTogether = 3;

/** One signer on the right; the left column stays empty or holds the recipients. */
export function oneSigner(signer: Signer, left: readonly Block[] = []): Block {
  return {
    kind: 'columns',
    widths: [82.5, 82.5],
    cells: [left, signerBlocks(signer, 82.5, toPoints(handSignature))],
  };
}

/** Two beside each other, their names on one line whatever stands over them. */
export function twoSigners(left: Signer, right: Signer): Block {
  const width = 82.5;
  const most = Math.max(linesAbove(left, width), linesAbove(right, width));
  const column = (signer: Signer) =>
    signerBlocks(signer, width, toPoints(handSignature) + (most - linesAbove(signer, width)) * signLine);
  return { kind: 'columns', widths: [82.5, 82.5], cells: [column(left), column(right)] };
}

/** Rows of three (four signers: two and two), the first signer first, none split, names of a row on one line. One signer stands on the right. */
export function signerGrid(signers: readonly Signer[]): readonly Block[] {
  const [only] = signers;
  if (only !== undefined && signers.length === 1) return [oneSigner(only)];
  const perRow = signers.length === 2 || signers.length === 4 ? 2 : 3;
  const hand = signers.length >= 5 ? handSignatureInGrid : handSignature;
  const rows: Block[] = [];
  for (let start = 0; start < signers.length; start += perRow) {
    const row = signers.slice(start, start + perRow);
    const width = 165 / perRow;
    const most = Math.max(...row.map((signer) => linesAbove(signer, width)));
    if (start > 0) rows.push({ kind: 'space', height: 12 });
    rows.push({
      kind: 'columns',
      widths: Array.from({ length: perRow }, () => width),
      cells: Array.from({ length: perRow }, (_, column) => {
        const signer = row[column];
        if (signer === undefined) return [];
        return signerBlocks(signer, width, toPoints(hand) + (most - linesAbove(signer, width)) * signLine);
      }),
    });
  }
  return rows;
}

/**
 * The last words of the text and the signatures on one page: a signature never stands alone. `above` is what parts
 * them: a heading, or room.
 */
export function closing(lastWords: Block, above: Block, signatures: readonly Block[]): readonly Block[] {
  const kept = rowsKeptTogether * 2 - 1;
  return [
    { kind: 'together', blocks: [lastWords, above, ...signatures.slice(0, kept)] },
    ...signatures.slice(kept),
  ];
}

const signLine = 18;
const capital = { size: 14, bold: true };

/** Lines over the room for the hand; in a narrow column a long capacity takes two. */
function linesAbove({ authority, post, hint }: Signer, width: number): number {
  return [authority, post, hint].reduce(
    (sum, line) => sum + (line === undefined ? 0 : lineCount(line, width, capital)),
    0,
  );
}

/** `width` is in millimetres, `room` for the hand in points. */
function signerBlocks(
  { authority, post, hint, name }: Signer,
  width: number,
  room: number,
): readonly Block[] {
  const balanced = (line: string) => balancedLines(line, width, capital).join('\n');
  return [
    ...(authority === undefined ? [] : [paragraph('signAuthority', balanced(authority))]),
    ...(post === undefined ? [] : [paragraph('signPost', balanced(post))]),
    ...(hint === undefined ? [] : [paragraph('signHint', hint)]),
    { kind: 'space', height: room },
    paragraph('signName', name === '' ? '\u00a0' : name),
  ];
}
