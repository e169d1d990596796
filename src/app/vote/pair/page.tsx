import type { Metadata } from 'next';
import { currentLocale, translator } from '@/gate/session/locale';
import { catalogue } from '@/messages/catalogue';
import { PairScreen } from '@/screens/tablet/pair/pair-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('tablet'))('pair.pageTitle') };
}

export default async function PairPage() {
  return <PairScreen code={null} pairing={null} words={catalogue[await currentLocale()].tablet} />;
}
