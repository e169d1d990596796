import type { Metadata } from 'next';
import { loadEnrolment } from '@/gate/session/enrolment.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { EnrolScreen } from '@/screens/hall/enrol-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // The address is the key to an account: it goes to nobody else.
  return { title: (await translator('hall'))('enrol.title'), referrer: 'no-referrer' };
}

export default async function EnrolPage({ params }: Props) {
  const { token } = await params;
  const data = await loadEnrolment(token);
  return (
    <WordsProvider {...await wordsFor(['common', 'session', 'hall', 'refusals', 'fields'])}>
      <EnrolScreen token={token} data={data} />
    </WordsProvider>
  );
}
