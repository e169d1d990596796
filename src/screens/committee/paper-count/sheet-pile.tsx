'use client';
import { useTranslations } from 'use-intl';
import type { PaperSheet } from '@/domain/paper-count/sheets';
import { formatCount } from '@/lib/text/number';
import { classNames } from '@/ui/class-names';

type Props = { sheets: readonly PaperSheet[]; open: number; onTakeUp: (at: number) => void };

/** Every sheet entered in this sitting, to go back to any of them; the last one first, as it lies on the pile. */
export function SheetPile({ sheets, open, onTakeUp }: Props) {
  const t = useTranslations('paper.sheets');
  const entry = useTranslations('paper.entry');
  if (sheets.length === 0) return null;
  return (
    <section aria-label={t('pile')} className="min-w-0">
      <h3 className="font-semibold">{t('pile')}</h3>
      <p className="mb-2 text-note text-ink-2">{t('pileHint')}</p>
      <ol reversed className="flex max-h-44 flex-wrap gap-2 overflow-y-auto p-2">
        {sheets
          .map((sheet, at) => ({ sheet, at, number: formatCount(at + 1) }))
          .toReversed()
          .map(({ sheet, at, number }) => (
            <li key={at}>
              <button
                type="button"
                aria-current={at === open ? 'step' : undefined}
                aria-label={
                  typeof sheet === 'string'
                    ? t('takeUpInvalid', { number, reason: entry(sheet) })
                    : t('takeUp', { number })
                }
                onClick={() => onTakeUp(at)}
                className={classNames(
                  'num min-h-11 min-w-14 rounded-control border-[1.5px] px-2 font-semibold',
                  at === open ? 'border-lam-700 bg-lam-700 text-white' : pileLook(sheet),
                )}
              >
                {typeof sheet === 'string' ? `${number} ✕` : number}
              </button>
            </li>
          ))}
      </ol>
    </section>
  );
}

function pileLook(sheet: PaperSheet): string {
  return typeof sheet === 'string'
    ? 'border-nghe-500 bg-nghe-100 text-nghe-800'
    : 'border-line-strong bg-white hover:bg-lam-50';
}
