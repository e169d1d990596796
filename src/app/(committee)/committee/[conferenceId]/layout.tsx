import type { ReactNode } from 'react';
import { loadConsole } from '@/gate/committee/console.loader';
import { wordsFor } from '@/gate/session/locale';
import { requireAccount } from '@/gate/session/home';
import { CommitteeFrame } from '@/screens/committee/committee-frame';
import { LanguageSwitch } from '@/screens/session/language-switch';
import { SignOutButton } from '@/screens/session/sign-out-button';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ conferenceId: string }>; children: ReactNode };

export default async function CommitteeLayout({ params, children }: Props) {
  const { conferenceId } = await params;
  const account = await requireAccount();
  const view = await loadConsole(conferenceId);
  const words = await wordsFor([
    'common',
    'committee',
    'ceremony',
    'cards',
    'paper',
    'hall',
    'rehearsal',
    'session',
    'refusals',
    'fields',
  ]);
  return (
    <WordsProvider {...words}>
      <CommitteeFrame
        view={view}
        who={account.fullName}
        tools={<LanguageSwitch locale={words.locale} />}
        signOut={<SignOutButton />}
      >
        {children}
      </CommitteeFrame>
    </WordsProvider>
  );
}
