'use client';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Locale, Words } from '@/messages/catalogue';

/** Gives client components the words of their screen, and no others (the ballot page must stay small). */
export function WordsProvider(props: { locale: Locale; messages: Partial<Words>; children: ReactNode }) {
  return (
    <IntlProvider locale={props.locale} messages={props.messages as Words} timeZone="Asia/Ho_Chi_Minh">
      {props.children}
    </IntlProvider>
  );
}
