import 'server-only';

/** A stretch of text in one face. "\n" is a forced line break inside the block. */
export type Run = { text: string; bold?: true; italic?: true; underline?: true };

export type Text = string | Run;

/** "**1. Hội nghị:**": the words that open a paragraph. */
export function bold(text: string): Run {
  return { text, bold: true };
}

/** Runs for a paragraph: cleaned, and with the no-break spaces that official papers want. */
export function runsOf(texts: readonly Text[]): readonly Run[] {
  return joined(texts).map((run) => ({ ...run, text: keepTogether(run.text) }));
}

/** Runs for a table cell, where lines are short and may break at any space. */
export function cellRunsOf(texts: readonly Text[]): readonly Run[] {
  return joined(texts);
}

/** A text as it reads, without its faces. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Neighbours of one face become one run, and a space that opens a run ends the run before it. */
function joined(texts: readonly Text[]): readonly Run[] {
  const runs: Run[] = [];
  for (const given of texts) {
    const run = typeof given === 'string' ? { text: given } : given;
    const text = printable(run.text);
    const last = runs.at(-1);
    if (last !== undefined && isSameFace(last, run)) last.text += text;
    else if (last !== undefined && text.startsWith(' ')) {
      last.text += ' ';
      runs.push({ ...run, text: text.slice(1) });
    } else runs.push({ ...run, text });
  }
  return runs.filter((run) => run.text !== '');
}

function isSameFace(one: Run, other: Run): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.underline === other.underline;
}

const noBreak = '\u00a0';
export const noBreakHyphen = '\u2011';

/** A number stays with its unit, "ngày", "tháng", "năm", "số", "Điều" with their number, "96-QĐ/TW" on one line. */
export function keepTogether(text: string): string {
  return text
    .replace(/(\d) đồng chí(?=[\s.,;:)%]|$)/g, `$1${noBreak}đồng${noBreak}chí`)
    .replace(/(\d) (giờ|phút|phiếu|người|bản|lượt)(?=[\s.,;:)]|$)/g, `$1${noBreak}$2`)
    .replace(/(\d)-(?=[A-ZĐ]+\/)/g, `$1${noBreakHyphen}`)
    .replace(/(?<=^|[\s(“])([Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố|[Đđ]iều|[Bb]ảng) (?=\d)/g, `$1${noBreak}`);
}

/** Digits and at least two groups of capitals: neither a date nor a code of a box. */
const sign = String.raw`(?<![\p{L}\p{N}-])\d+[-/]\p{Lu}{2,}(?:[-/]\p{Lu}+)+(?![\p{L}\p{N}])`;
const anySign = new RegExp(sign, 'gu');
const drawnSign = new RegExp(`(${sign.replaceAll('[-/]', `[-/${noBreakHyphen}]`)})`, 'u');

/** Số và ký hiệu of a document in words of any kind: "812/QĐ-UBND" is never parted at its hyphen. */
export function keepSigns(text: string): string {
  return text.replace(anySign, (whole) => whole.replaceAll('-', noBreakHyphen));
}

/** The text in pieces, those at odd places being signs: a line may break at a slash anywhere else. */
export function aroundSigns(text: string): readonly string[] {
  return text.split(drawnSign);
}

/** XML 1.0 knows no control characters and no half surrogates: typed or pasted ones would spoil the whole file. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/\t/g, ' ')
    .toWellFormed();
}
