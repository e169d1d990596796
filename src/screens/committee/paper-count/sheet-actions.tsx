'use client';
import { useId, useState } from 'react';
import { ArrowRight, Check, Trash2, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { wholeSheet, type SheetCount } from './sheet-count';
import type { SheetCounting } from './use-sheet-count';

type Props = {
  counting: SheetCounting;
  onTakeUp: (at: number) => void;
  /** Another sheet is in hand. */
  onDone: (next: SheetCount) => void;
};

/** What can be done with the sheet in hand. */
export function SheetActions({ counting, onTakeUp, onDone }: Props) {
  const t = useTranslations('paper.sheets');
  const { count, at, sheet } = counting;
  const number = formatCount(at + 1);
  const last = count.sheets.length;
  const isRead = wholeSheet(sheet) !== null;
  const reasonId = useId();
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Button
        type="submit"
        variant="primary"
        size="md"
        iconEnd={count.correcting ? <Check aria-hidden /> : <ArrowRight aria-hidden />}
        unavailable={isRead ? undefined : { reasonId }}
      >
        {t(count.correcting ? 'keepCorrected' : 'keep', { number })}
      </Button>
      <span id={reasonId} className="self-center text-note text-ink-2 empty:hidden">
        {isRead ? '' : t('notRead')}
      </span>
      {count.correcting ? (
        <Correcting counting={counting} onDone={onDone} />
      ) : (
        last > 0 && (
          <Button size="md" icon={<Undo2 aria-hidden />} onClick={() => onTakeUp(last - 1)}>
            {t('takeUpLast', { number: formatCount(last) })}
          </Button>
        )
      )}
    </div>
  );
}

function Correcting({ counting, onDone }: Omit<Props, 'onTakeUp'>) {
  const t = useTranslations('paper.sheets');
  const common = useTranslations('common');
  const [isAsking, setIsAsking] = useState(false);
  const number = formatCount(counting.at + 1);
  const take = () => {
    setIsAsking(false);
    onDone(counting.takeOut());
  };
  return (
    <>
      <Button size="md" onClick={() => onDone(counting.putBack())}>
        {t('putBack')}
      </Button>
      <Button size="md" variant="danger" icon={<Trash2 aria-hidden />} onClick={() => setIsAsking(true)}>
        {t('takeOut')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t('takeOutTitle', { number })}
        confirmLabel={t('takeOutConfirm')}
        cancelLabel={common('cancel')}
        danger
        onConfirm={take}
      >
        <p>{t('takeOutText')}</p>
      </ConfirmDialog>
    </>
  );
}
