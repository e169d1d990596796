'use client';
import { useTranslations } from 'use-intl';
import type { Quorum } from '@/domain/attendance/quorum';
import { formatCount } from '@/lib/text/number';
import { Chip } from '@/ui/chip';

type QuorumLineProps = { present: number; convened: number; quorum: Quorum; size?: 'normal' | 'tablet' };

/** "Có mặt 77/78, cần ít nhất 52" and whether that is enough, by the integers of the rule. */
export function QuorumLine({ present, convened, quorum, size = 'normal' }: QuorumLineProps) {
  const t = useTranslations('hall.quorum');
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className="font-doc font-semibold">
        {t('sentence', {
          present: formatCount(present),
          convened: formatCount(convened),
          needed: formatCount(quorum.needed),
        })}
      </span>
      <Chip tone={quorum.met ? 'ok' : 'warn'} size={size}>
        {quorum.met ? t('met') : t('missing', { missing: formatCount(quorum.missing) })}
      </Chip>
    </p>
  );
}
