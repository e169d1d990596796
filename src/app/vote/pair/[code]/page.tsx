import type { Metadata } from 'next';
import { currentLocale, translator } from '@/gate/session/locale';
import { loadPairing } from '@/gate/tablets/tablets.loader';
import { catalogue } from '@/messages/catalogue';
import { PairScreen } from '@/screens/tablet/pair/pair-screen';

export async function generateMetadata(): Promise<Metadata> {
  // The address is a key for some minutes: it goes to nobody else.
  return { title: (await translator('tablet'))('pair.pageTitle'), referrer: 'no-referrer' };
}

export default async function PairPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const pairing = await loadPairing(code);
  return <PairScreen code={code} pairing={pairing} words={catalogue[await currentLocale()].tablet} />;
}
