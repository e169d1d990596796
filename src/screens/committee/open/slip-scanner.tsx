'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readShareSecret } from '@/ballot-box/protocol/share-secret';
import { Button } from '@/ui/button';
import { ScanningCamera } from '../../tablet/start/scanning-camera';
import { useCardCamera } from '../../tablet/start/use-card-camera';

type Props = { onSecret: (printed: string) => void; onStop: () => void };

/** Looks for the square of a key slip; anything else it sees is not a secret. */
export function SlipScanner({ onSecret, onStop }: Props) {
  const t = useTranslations('ceremony.open');
  const [isOther, setIsOther] = useState(false);
  const camera = useCardCamera((text) => {
    const read = readShareSecret(text);
    setIsOther(!read.ok);
    if (read.ok) onSecret(read.value.printed);
  });
  const scanning = t('scanning');
  const seen = isOther ? t('scanOther') : scanning;
  return (
    <ScanningCamera camera={camera} words={{ scanning, seen, refused: t('scanRefused') }}>
      <Button onClick={onStop}>{t('scanStop')}</Button>
    </ScanningCamera>
  );
}
