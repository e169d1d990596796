import 'server-only';
import type { Block, Paragraph } from './block';
import type { FormDocument } from './form-document';
import { noBreakHyphen, plainText, runsOf, type Run } from './run';

/** A sentence that the product writes itself, as it reads. What opens it ("4.", "- ") is not part of it. */
export type OwnParagraph = { key: string; text: string };

/** Every paragraph of a paper that somebody may word anew, in the order of the paper; what all letters say, once. */
export function ownParagraphs({ sections }: FormDocument): OwnParagraph[] {
  const found = new Map<string, OwnParagraph>();
  for (const { blocks } of sections)
    for (const own of blocks.flatMap(ownIn)) if (!found.has(own.key)) found.set(own.key, own);
  return [...found.values()];
}

/** The paper with these texts in place of its own; what opens a paragraph stays, and so does everything without a key. */
export function withWords(form: FormDocument, texts: ReadonlyMap<string, string>): FormDocument {
  if (texts.size === 0) return form;
  const sections = form.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => worded(block, texts)),
  }));
  return { ...form, sections };
}

function ownIn(block: Block): OwnParagraph[] {
  switch (block.kind) {
    case 'paragraph': {
      const parts = partsOf(block);
      return parts ? [{ key: parts.key, text: parts.text }] : [];
    }
    case 'together':
      return block.blocks.flatMap(ownIn);
    case 'columns':
      return block.cells.flatMap((cell) => cell.flatMap(ownIn));
    case 'rule':
    case 'space':
    case 'table':
    case 'qr':
      return [];
  }
}

function worded(block: Block, texts: ReadonlyMap<string, string>): Block {
  switch (block.kind) {
    case 'paragraph': {
      const parts = partsOf(block);
      const text = parts === null ? undefined : texts.get(parts.key);
      return parts && text !== undefined ? { ...block, runs: [...parts.opening, ...runsOf([text])] } : block;
    }
    case 'together':
      return { ...block, blocks: block.blocks.map((one) => worded(one, texts)) };
    case 'columns':
      return { ...block, cells: block.cells.map((cell) => cell.map((one) => worded(one, texts))) };
    case 'rule':
    case 'space':
    case 'table':
    case 'qr':
      return block;
  }
}

const listMark = /^(?:[-+] |\d+\. |[a-zđ]\) )/;

/** What opens a keyed paragraph, and what it says; null where faces change within what it says. */
function partsOf({ key, runs }: Paragraph): { key: string; opening: readonly Run[]; text: string } | null {
  if (key === undefined) return null;
  const begin = runs.findIndex(({ bold }) => !bold);
  const said = begin < 0 ? [] : runs.slice(begin);
  if (said.length === 0 || said.some(({ bold, italic, underline }) => bold ?? italic ?? underline))
    return null;
  const whole = plainText(said).replaceAll('\u00a0', ' ').replaceAll(noBreakHyphen, '-');
  const [mark = ''] = listMark.exec(whole) ?? [];
  const opening = [...runs.slice(0, begin), ...(mark === '' ? [] : [{ text: mark }])];
  return { key, opening, text: whole.slice(mark.length) };
}
