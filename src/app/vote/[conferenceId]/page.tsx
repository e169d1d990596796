import { currentLocale } from '@/gate/session/locale';
import { pageNonce } from '@/gate/session/page-nonce';
import { loadBallots } from '@/gate/voting/vote.loader';
import { catalogue } from '@/messages/catalogue';
import { TabletScreen } from '@/screens/tablet/tablet-screen';
import { WhileWaking } from '@/screens/tablet/while-waking';

export { generateMetadata } from '../page';

export default async function VotePage({ params }: { params: Promise<{ conferenceId: string }> }) {
  const { conferenceId } = await params;
  const papers = await loadBallots(conferenceId);
  const { tablet, reading } = catalogue[await currentLocale()];
  return (
    <WhileWaking nonce={await pageNonce()} word={tablet.waking}>
      <TabletScreen conferenceId={conferenceId} papers={papers} words={tablet} readingWords={reading} />
    </WhileWaking>
  );
}
