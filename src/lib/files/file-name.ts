import { squash } from '../text/vietnamese';

const longest = 120;

/** Names that Windows keeps for itself, with any ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that can be kept, shown and saved anywhere: no folders, no signs that a system reserves, no control or
 * direction marks (which make "gpj.exe" read as "exe.jpg"), no leading dots, and short. Empty becomes "tep".
 */
export function safeFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const plain = squash(last.replace(/[<>:"|?*]/g, ' ')).replace(/^[.\s]+|[.\s]+$/g, '');
  const name = plain === '' ? 'tep' : reserved.test(plain) ? `_${plain}` : plain;
  if (name.length <= longest) return name;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  return `${cut(name, longest - ending.length)}${ending}`;
}

/** Cut between whole signs, never inside one. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > length) break;
    kept += sign;
  }
  return kept.trimEnd();
}
