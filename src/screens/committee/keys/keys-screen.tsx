'use client';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import { thresholdsFor } from '@/domain/conference/key-threshold';
import type { KeysView } from '@/gate/committee/ceremony.loader';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { EmptyState } from '@/ui/empty-state';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { WayOfVoting } from '../paper-count/way-of-voting';
import { CeremonyRoom } from './ceremony-room';
import { useCameUp } from './focused-title';
import { KeysMade } from './keys-made';

type Props = { view: ConsoleView; keys: KeysView };

/** Khóa hòm phiếu: the ceremony while there are no keys, and who holds them afterwards. */
export function KeysScreen({ view, keys }: Props) {
  const t = useTranslations('ceremony.keys');
  const wereMadeHere = useCameUp(keys !== null);
  if (keys) return <KeysMade view={view} keys={keys} isNew={wereMadeHere} />;
  const waits = whyNot(view);
  if (waits === null && view.me !== null)
    return (
      <>
        <CeremonyRoom view={view} />
        <div className="mt-4">
          <WayOfVoting view={view} />
        </div>
      </>
    );
  return (
    <>
      <PageHead title={t('title')} lead={t('leadBefore')} />
      {view.me === null && <Note tone="info">{t('readOnly')}</Note>}
      <EmptyState icon={<KeyRound />} title={t(waits ?? 'notMade')} text={t(`${waits ?? 'notMade'}Text`)} />
    </>
  );
}

/** Why no keys can be made now, or null. */
function whyNot({ conference, members }: ConsoleView): 'notInSession' | 'noCommittee' | 'memberLeft' | null {
  if (!hasReached(conference, 'in-session')) return 'notInSession';
  if (members.some(({ leftReason }) => leftReason !== null)) return 'memberLeft';
  return thresholdsFor(members.length).length === 0 ? 'noCommittee' : null;
}
