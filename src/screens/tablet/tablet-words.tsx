'use client';
import { createContext, use } from 'react';
import type { SameWords } from '@/messages/same-words';
import type { Words } from '@/messages/catalogue';
import { boldParts, say } from './say';

export type TabletWords = SameWords<Words['tablet']>;

const TabletWordsContext = createContext<TabletWords | null>(null);

export const TabletWordsProvider = TabletWordsContext.Provider;

/** The words of the tablet, as an object: typed by the catalogue, without a formatter in the bundle. */
export function useTabletWords(): TabletWords {
  const words = use(TabletWordsContext);
  if (!words) throw new Error('The tablet has no words: TabletWordsProvider is missing.');
  return words;
}

/** A sentence in which `<b>…</b>` is bold. */
export function Said(props: { sentence: string; values?: Readonly<Record<string, string | number>> }) {
  // Values come last, so that no name can make anything bold.
  return boldParts(props.sentence).map((part, index) => {
    const text = say(part, props.values);
    return index % 2 === 1 ? (
      <b key={index} className="font-semibold text-ink">
        {text}
      </b>
    ) : (
      text
    );
  });
}
