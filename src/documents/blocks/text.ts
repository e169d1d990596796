import 'server-only';
import type { Block, Paragraph } from './block';
import { balancedLines } from './text-measure';
import { bold, keepTogether, runsOf, type Text } from './run';
import type { StyleName } from './paragraph-styles';

export function paragraph(style: StyleName, ...texts: Text[]): Paragraph {
  return { kind: 'paragraph', style, runs: runsOf(texts) };
}

/** The same paragraph under a name of its own. */
export function keyed(key: string, named: Paragraph): Paragraph {
  return { ...named, key };
}

/** [P] */
export function body(...texts: Text[]): Paragraph {
  return paragraph('body', ...texts);
}

/** [LI]: "- …" */
export function item(...texts: Text[]): Paragraph {
  return paragraph('item', '- ', ...texts);
}

/** A run-in head that stands alone over a table: "4. Kết quả kiểm phiếu đối với từng người:". */
export function lead(text: string): Paragraph {
  return paragraph('lead', bold(text));
}

/** Trích yếu in lines of about equal width; words that are one in sense are not parted. */
export function abstractLines(text: string): Paragraph {
  const whole = keepTogether(text).replace(/lãnh đạo|đồng chí|tín nhiệm|hội nghị/gi, (words) =>
    words.replace(' ', '\u00a0'),
  );
  return paragraph('abstract', balancedLines(whole, 140, { size: 14, bold: true }).join('\n'));
}

/** Tên văn bản, trích yếu and the mark under it: five hyphens (Party) or a rule (State). */
export function titleBlocks(regime: 'party' | 'state', title: string, abstract: string): readonly Block[] {
  const mark: Block =
    regime === 'party' ? paragraph('dashes', '-----') : { kind: 'rule', length: 40, above: 3.5, below: 2.5 };
  return [...plainTitle(title, abstract), mark];
}

/** Tên văn bản and trích yếu of the forms that carry no mark under them. */
export function plainTitle(title: string, abstract: string): readonly Block[] {
  return [paragraph('title', title), abstractLines(abstract)];
}
