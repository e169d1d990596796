'use client';
import { useTranslations } from 'use-intl';
import { isRehearsalName } from '@/domain/conference/rehearsal';
import { WatermarkBand } from '@/ui/watermark-band';

/** Over every screen of a rehearsal: nothing of it counts. Nothing over a real conference. */
export function RehearsalBand({ name, isOnWall = false }: { name: string; isOnWall?: boolean }) {
  const t = useTranslations('common');
  return isRehearsalName(name) && <WatermarkBand onWall={isOnWall}>{t('rehearsal')}</WatermarkBand>;
}
