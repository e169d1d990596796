import 'server-only';
import { cookies } from 'next/headers';
import { createTranslator } from 'use-intl/core';
import { catalogue, type Area, type Locale, type Words } from '@/messages/catalogue';

const cookieName = 'locale';

/** Vietnamese unless the reader chose English. */
export async function currentLocale(): Promise<Locale> {
  return (await cookies()).get(cookieName)?.value === 'en' ? 'en' : 'vi';
}

/** The words of one area for a server component: `const t = await translator('setup')`. */
export async function translator<A extends Area>(area: A) {
  const locale = await currentLocale();
  return createTranslator<Words, A>({ locale, messages: catalogue[locale] as Words, namespace: area });
}

/** The words of some areas, to hand to `WordsProvider` for client components. */
export async function wordsFor(areas: readonly Area[]) {
  const locale = await currentLocale();
  const messages = Object.fromEntries(areas.map((area) => [area, catalogue[locale][area]]));
  return { locale, messages };
}
