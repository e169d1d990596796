import { err, ok, type Result } from '../kernel/result';
import type { PaperName } from './papers';

/** Papers whose own sentences an officer may word anew. Lists and tables have none. */
export const wordedPapers = [
  'summons',
  'committee-decision',
  'count-minutes',
  'result-report',
  'conference-minutes',
  'authority-report',
] as const satisfies readonly PaperName[];
export type WordedPaper = (typeof wordedPapers)[number];

export function isWorded(name: PaperName): name is WordedPaper {
  const names: readonly PaperName[] = wordedPapers;
  return names.includes(name);
}

/** The longest wording of one paragraph. */
export const longestWording = 3000;

const numberWord = 'không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|linh|lẻ|trăm|nghìn|triệu';
/** "78", "77/78", "98,72%", "21/6/2023", "96-QĐ/TW", "03 (ba)": with the marks, and the words in brackets, that belong to it. */
const figure = new RegExp(
  `[^\\s()[\\]“”"';]*\\d[^\\s()[\\]“”"';]*(?: \\((?:${numberWord})(?: (?:${numberWord}))*\\))?`,
  'g',
);
const endOfSentence = /[.,:]+$/;

/**
 * Số liệu in a text, in its order: whatever has a digit in it, without the stop of a sentence, and the words in
 * brackets that say it again. Numbers written as words alone ("hai bên") are wording.
 */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(figure)].map(([found]) => found.replace(endOfSentence, ''));
}

/** A computed text as an officer edits it: each figure in square brackets, to be kept and, if need be, moved. */
export function toEditable(computed: string): string {
  return computed.replace(figure, (found) => {
    const bare = found.replace(endOfSentence, '');
    return `[${bare}]${found.slice(bare.length)}`;
  });
}

export type WordingRefusal =
  | { code: 'wording-empty' }
  | { code: 'wording-too-long'; most: number }
  | { code: 'wording-lacks-figure'; figure: string }
  | { code: 'wording-adds-figure'; figure: string };

const bracketed = /\[([^[\]]*)\]/g;

/**
 * What an officer wrote in place of a computed text, as it is kept: each bracketed figure by its place in the computed
 * one, "{1}" for the first. Refused unless it holds exactly the figures of the computed text, each as often as there, and
 * no digit outside of brackets: figures may be moved, never changed, added or dropped.
 */
export function readWording(typed: string, computed: string): Result<string, WordingRefusal> {
  const text = typed.normalize('NFC').replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
  if (text.length > longestWording) return err({ code: 'wording-too-long', most: longestWording });
  if (text.replace(bracketed, '').trim() === '') return err({ code: 'wording-empty' });
  const wanted = figuresIn(computed).map((value) => ({ value, isUsed: false }));
  let added: string | null = null;
  const kept = text.replace(bracketed, (_, inside: string) => {
    const value = inside.trim();
    const place = wanted.findIndex((one) => !one.isUsed && one.value === value);
    const found = wanted[place];
    if (!found) added ??= value;
    else found.isUsed = true;
    return `{${place + 1}}`;
  });
  const [loose] = figuresIn(kept.replace(/\{\d+\}/g, ' '));
  const extra = added ?? loose ?? null;
  if (extra !== null) return err({ code: 'wording-adds-figure', figure: extra });
  const missing = wanted.find(({ isUsed }) => !isUsed);
  return missing ? err({ code: 'wording-lacks-figure', figure: missing.value }) : ok(kept);
}

/** A kept wording with the figures of the computed text in it, as it is printed. */
export function printedWording(kept: string, computed: string): string {
  const figures = figuresIn(computed);
  return kept.replace(/\{(\d+)\}/g, (_, place: string) => figures[Number(place) - 1] ?? '');
}

/** A kept wording as it is edited. */
export function editableWording(kept: string, computed: string): string {
  const figures = figuresIn(computed);
  return kept.replace(/\{(\d+)\}/g, (_, place: string) => `[${figures[Number(place) - 1] ?? ''}]`);
}

/** What an officer wrote for one paragraph. `text` null: put back, the computed wording stands. */
export type KeptWording = {
  key: string;
  text: string | null;
  /** The computed text it was written over. */
  over: string;
  editorName: string;
  at: Date;
  /** Counts saves of this paragraph, the first is 1. */
  version: number;
};

/** 'outdated': the computed text has changed since, so that the wording stands for nothing until somebody looks again. */
export type WordingState = 'computed' | 'edited' | 'outdated';

/** How a paragraph stands, given what is computed for it now; null: the paper has no such paragraph any more. */
export function wordingState(kept: KeptWording | null, computed: string | null): WordingState {
  if (kept === null || kept.text === null || computed === null) return 'computed';
  return kept.over === computed ? 'edited' : 'outdated';
}
