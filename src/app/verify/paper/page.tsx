import type { Metadata } from 'next';
import { checkPrintedCode } from '@/gate/reporting/check.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { PaperCheckScreen } from '@/screens/verify/paper-check-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { searchParams: Promise<{ code?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('issuing'))('check.title') };
}

/** For everybody who holds an issued paper. The QR at its foot leads here with the code. */
export default async function PaperCheckPage({ searchParams }: Props) {
  const { code = '' } = await searchParams;
  return (
    <WordsProvider {...await wordsFor(['common', 'documents', 'issuing', 'refusals'])}>
      <PaperCheckScreen code={code} answer={await checkPrintedCode(code)} />
    </WordsProvider>
  );
}
