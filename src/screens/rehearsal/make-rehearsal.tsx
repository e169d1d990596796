'use client';
import { useState } from 'react';
import { Drama } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { rehearsalDays } from '@/domain/conference/rehearsal';
import { rehearseAction } from '@/gate/setup/conference.actions';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ActionRefusal } from '../setup/action-refusal';
import { useListAction } from '../setup/use-list-action';

type MakeRehearsalProps = {
  conferenceId: string;
  voterCount: number;
  onMade: (conferenceId: string) => void;
};

/** Tổ chức diễn tập: what a rehearsal is, then what exactly will be made, then the rehearsal itself. */
export function MakeRehearsal({ conferenceId, voterCount, onMade }: MakeRehearsalProps) {
  const t = useTranslations('rehearsal.make');
  const common = useTranslations('common');
  const action = useListAction();
  const [isAsking, setIsAsking] = useState(false);
  const [isMade, setIsMade] = useState(false);

  async function make() {
    const made = await action.run(rehearseAction(conferenceId, {}));
    if (!made) return;
    setIsMade(true);
    onMade(made.conferenceId);
  }

  return (
    <Card title={t('title')}>
      <p className="mb-3 text-ink-2">{t('lead')}</p>
      <Button icon={<Drama aria-hidden />} onClick={() => setIsAsking(true)}>
        {t('label')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t('ask')}
        confirmLabel={t('confirm')}
        cancelLabel={common('cancel')}
        busy={action.busy || isMade}
        busyLabel={t('busy')}
        onConfirm={() => void make()}
      >
        <ul className="flex list-disc flex-col gap-2 pl-5">
          <li>{t('what')}</li>
          <li>{t('voters', { count: formatCount(voterCount) })}</li>
          <li>{t('names')}</li>
          <li>{t('marked')}</li>
          <li>{t('wiped', { days: formatCount(rehearsalDays) })}</li>
        </ul>
        <ActionRefusal refusal={action.refusal} />
      </ConfirmDialog>
    </Card>
  );
}
