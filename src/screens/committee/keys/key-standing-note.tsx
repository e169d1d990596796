'use client';
import { useTranslations } from 'use-intl';
import type { KeyStanding } from '@/domain/conference/key-standing';
import { formatCount } from '@/lib/text/number';
import { Note } from '@/ui/note';

type Props = { standing: KeyStanding; names: readonly string[] };

/** After somebody left with a share: whether the box still opens, and what has to be done now. */
export function KeyStandingNote({ standing, names }: Props) {
  const t = useTranslations('ceremony.left');
  if (names.length === 0) return null;
  const { outlook, remedy, atHand, threshold, missing } = standing;
  const figures = {
    names: names.join(', '),
    atHand: formatCount(atHand),
    threshold: formatCount(threshold),
    missing: formatCount(missing),
  };
  const next = outlook === 'short' ? remedy : outlook === 'exact' ? (`exact-${remedy}` as const) : 'spare';
  return (
    <Note
      tone={outlook === 'short' ? 'bad' : outlook === 'exact' ? 'warn' : 'info'}
      title={t(`outlook.${outlook}`, figures)}
    >
      <p>{t('gone', figures)}</p>
      <p className="mt-1">{t(`next.${next}`, figures)}</p>
    </Note>
  );
}
