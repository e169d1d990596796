'use client';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { ScanningCamera } from '../tablet/start/scanning-camera';
import { useCardCamera } from '../tablet/start/use-card-camera';

type Props = { onText: (text: string) => void; onStop: () => void };

/** Looks for the square of a letter with the camera that looks away from the screen. What it saw is handed on and not kept. */
export function InvitationScanner({ onText, onStop }: Props) {
  const t = useTranslations('hall.desk');
  const camera = useCardCamera(onText, 'environment');
  const scanning = t('scanning');
  return (
    <ScanningCamera camera={camera} words={{ scanning, seen: scanning, refused: t('scanRefused') }}>
      <Button size="md" onClick={onStop}>
        {t('scanStop')}
      </Button>
    </ScanningCamera>
  );
}
