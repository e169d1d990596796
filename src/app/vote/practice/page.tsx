import type { Metadata } from 'next';
import { currentLocale, translator } from '@/gate/session/locale';
import { catalogue } from '@/messages/catalogue';
import { PracticeScreen } from '@/screens/tablet/practice/practice-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('tablet'))('practice.pageTitle') };
}

export default async function PracticePage() {
  return <PracticeScreen words={catalogue[await currentLocale()].tablet} />;
}
