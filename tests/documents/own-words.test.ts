import { describe, expect, test } from 'vitest';
import { ownParagraphs, withWords } from '@/documents/blocks/own-words';
import { figuresIn, printedWording, readWording, toEditable, wordedPapers } from '@/domain/minutes/wording';
import { allPapers } from './all-papers';

const regimes = ['party', 'state'] as const;
const cases = regimes.flatMap((regime) => wordedPapers.map((name) => ({ regime, name })));

describe.each(cases)('$name, $regime', ({ regime, name }) => {
  const paper = allPapers(regime)[name];
  const own = ownParagraphs(paper);

  test('has paragraphs of its own, without what opens them', () => {
    expect(own.length).toBeGreaterThan(1);
    for (const { text } of own) expect(text).not.toMatch(/^(\s|[-+] |\d+\. )|\u00a0/);
  });

  test('reads the same when every paragraph is saved as it is offered', () => {
    const saved = own.map(({ key, text }): [string, string] => {
      const read = readWording(toEditable(text), text);
      if (!read.ok) throw new Error(`${key}: ${JSON.stringify(read.error)}`);
      return [key, printedWording(read.value, text)];
    });

    expect(ownParagraphs(withWords(paper, new Map(saved)))).toEqual(own);
  });

  test('takes another wording into one paragraph and leaves all others alone', () => {
    const [first, ...others] = own;
    if (!first) throw new Error('Nothing to word anew.');
    const [again, ...rest] = ownParagraphs(withWords(paper, new Map([[first.key, 'Lời mới.']])));

    expect(again).toEqual({ key: first.key, text: 'Lời mới.' });
    expect(rest).toEqual(others);
  });
});

test('copies as a number with its words are one figure, so that neither changes without the other', () => {
  const ending = ownParagraphs(allPapers('party')['result-report']).find(({ key }) => key === 'ending');

  expect(figuresIn(ending?.text ?? '')[0]).toMatch(/^\d+ \(\p{L}+\)$/u);
});
