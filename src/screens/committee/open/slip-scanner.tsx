'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readShareSecret } from '@/ballot-box/protocol/share-secret';
import { Button } from '@/ui/button';
import { Note } from '@/ui/note';
import { useCardCamera } from '../../tablet/start/use-card-camera';

type Props = { onSecret: (printed: string) => void; onStop: () => void };

/** Looks for the square of a key slip; anything else it sees is not a secret. */
export function SlipScanner({ onSecret, onStop }: Props) {
  const t = useTranslations('ceremony.open');
  const [isOther, setIsOther] = useState(false);
  const { video, state, mirrored } = useCardCamera((text) => {
    const read = readShareSecret(text);
    setIsOther(!read.ok);
    if (read.ok) onSecret(read.value.printed);
  });
  return (
    <div className="flex flex-col items-start gap-3">
      {state === 'none' ? (
        <Note tone="warn" role="alert">
          {t('scanRefused')}
        </Note>
      ) : (
        <>
          <video
            ref={video}
            muted
            playsInline
            aria-label={t('scanning')}
            className={`aspect-video w-full max-w-md rounded-control border border-line-strong bg-paper-2 ${mirrored ? '-scale-x-100' : ''}`}
          />
          <p role="status">{isOther ? t('scanOther') : t('scanning')}</p>
        </>
      )}
      <Button onClick={onStop}>{t('scanStop')}</Button>
    </div>
  );
}
