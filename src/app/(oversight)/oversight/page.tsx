import type { Metadata } from 'next';
import { loadUnits } from '@/gate/oversight/units.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { OversightFrame } from '@/screens/oversight/oversight-frame';
import { OversightScreen } from '@/screens/oversight/oversight-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { searchParams: Promise<{ year?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('oversight'))('units') };
}

export default async function OversightPage({ searchParams }: Props) {
  const { year } = await searchParams;
  const view = await loadUnits(typeof year === 'string' ? year : undefined);
  return (
    <WordsProvider {...await wordsFor(['common', 'setup', 'oversight', 'session'])}>
      <OversightFrame view={view}>
        <OversightScreen view={view} />
      </OversightFrame>
    </WordsProvider>
  );
}
