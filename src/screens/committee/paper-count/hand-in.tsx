'use client';
import { useState, type ReactNode } from 'react';
import { Send } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button, type Unavailable } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { RefusalNote } from '../../hall/refusal-notes';
import type { useStepAction } from '../use-step-action';

type Props = {
  handIn: ReturnType<typeof useStepAction<null>>;
  unavailable?: Unavailable | undefined;
  /** What is handed in, in a few words. */
  children?: ReactNode;
};

/** Nộp kết quả đếm: asks once more, since nothing can be changed afterwards. */
export function HandIn({ handIn, unavailable, children }: Props) {
  const t = useTranslations('paper.entry');
  const common = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={<Send aria-hidden />}
        unavailable={unavailable}
        onClick={() => setIsOpen(true)}
      >
        {t('handIn')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={t('handInTitle')}
        confirmLabel={t('handInConfirm')}
        cancelLabel={common('cancel')}
        busy={handIn.isBusy}
        busyLabel={t('handingIn')}
        onConfirm={handIn.submit}
      >
        {children}
        <p>{t('handInText')}</p>
        <RefusalNote refusal={handIn.refusal} className="mt-4" />
      </ConfirmDialog>
    </>
  );
}
