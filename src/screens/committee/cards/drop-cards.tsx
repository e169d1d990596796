'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { CardMaking } from './card-making';

type Props = { state: Extract<CardMaking, { kind: 'made' }>; onDrop: () => void };

/** Bỏ các thẻ này: asked once more, and not while the server may have frozen them. */
export function DropCards({ state, onDrop }: Props) {
  const t = useTranslations('cards');
  const words = useTranslations('ceremony.cards');
  const common = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  const { cards, isFreezing, mayBeFrozen } = state;
  const waits = isFreezing ? t('freezing') : mayBeFrozen ? words('dropWaits') : null;
  return (
    <>
      <Button
        variant="quiet"
        unavailable={waits === null ? undefined : { reason: waits }}
        onClick={() => setIsOpen(true)}
      >
        {words('drop')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={words('dropTitle', { count: formatCount(cards.count) })}
        confirmLabel={t('discard')}
        cancelLabel={common('cancel')}
        danger
        onConfirm={onDrop}
      >
        <p>{words('dropText')}</p>
        <p className="mt-2">{t('discardText')}</p>
      </ConfirmDialog>
    </>
  );
}
