import type { Metadata } from 'next';
import { loadRegister } from '@/gate/reporting/register.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { RegisterScreen } from '@/screens/reports/register-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { searchParams: Promise<{ year?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('issuing'))('register.title') };
}

export default async function PapersPage({ searchParams }: Props) {
  const { year } = await searchParams;
  return (
    <WordsProvider {...await wordsFor(['common', 'setup', 'documents', 'issuing', 'refusals'])}>
      <RegisterScreen view={await loadRegister(year)} />
    </WordsProvider>
  );
}
