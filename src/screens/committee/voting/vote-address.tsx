'use client';
import { useTranslations } from 'use-intl';
import { Card } from '@/ui/card';
import { Note } from '@/ui/note';
import { isOnlyHere } from '../../hall/only-here';
import { QrCode } from '../../hall/qr-code';

type VoteAddressProps = { address: string; ownDevicesAllowed: boolean };

/** Where the vote is opened: typed on the tablets; where own devices are allowed, their cameras find it too. */
export function VoteAddress({ address, ownDevicesAllowed }: VoteAddressProps) {
  const t = useTranslations('committee.voting');
  const words = (
    <>
      <p className="font-code text-lead break-all">{address}</p>
      <p className="mt-1 text-note text-ink-2">{t('voteAddressText')}</p>
    </>
  );
  if (!ownDevicesAllowed) return <Card title={t('voteAddress')}>{words}</Card>;
  return (
    <Card title={t('voteAddressOwn')}>
      <div className="grid items-start gap-4 tablet:grid-cols-[14rem_minmax(0,1fr)]">
        <div className="rounded-control border border-line p-1">
          <QrCode text={address} label={t('voteAddressQr')} />
        </div>
        <div>
          <p className="mb-3">{t('voteAddressOwnText')}</p>
          {words}
          {isOnlyHere(address) && (
            <Note tone="warn" className="mt-3">
              {t('voteAddressOnlyHere')}
            </Note>
          )}
        </div>
      </div>
    </Card>
  );
}
