import type { ReactNode } from 'react';
import { requireAccount } from '@/gate/session/home';
import { translator, wordsFor } from '@/gate/session/locale';
import { WordsProvider } from '@/screens/words-provider';
import { ToastProvider } from '@/ui/toast';

export default async function StaffLayout({ children }: { children: ReactNode }) {
  await requireAccount();
  const t = await translator('common');
  const words = await wordsFor([
    'common',
    'setup',
    'conferences',
    'rehearsal',
    'sitting',
    'history',
    'forms',
    'plans',
    'units',
    'followUp',
    'refusals',
    'fields',
  ]);
  return (
    <WordsProvider {...words}>
      <ToastProvider closeLabel={t('close')}>{children}</ToastProvider>
    </WordsProvider>
  );
}
