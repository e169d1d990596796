import type { SameWords } from './same-words';
import { en } from './en';
import { vi } from './vi';

export type Words = typeof vi;
export type Area = keyof Words;
export type Locale = 'vi' | 'en';

/** A catalogue per language; English has the very keys of Vietnamese. */
export const catalogue: Record<Locale, SameWords<Words>> = { vi, en };

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Words;
  }
}
