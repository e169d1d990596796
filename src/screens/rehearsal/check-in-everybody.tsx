'use client';
import { UsersRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { checkInEverybodyAction } from '@/gate/hall/hall.actions';
import { Button } from '@/ui/button';
import { Note } from '@/ui/note';
import { ActionRefusal } from '../setup/action-refusal';
import { useListAction } from '../setup/use-list-action';

/** Marks all made-up voters present at once, in a rehearsal. */
export function CheckInEverybody({ conferenceId }: { conferenceId: string }) {
  const t = useTranslations('rehearsal.everybody');
  const action = useListAction();

  async function checkIn() {
    await action.run(checkInEverybodyAction(conferenceId, {}));
  }

  return (
    <Note
      tone="warn"
      action={
        <Button
          size="md"
          icon={<UsersRound aria-hidden />}
          busy={action.busy}
          busyLabel={t('busy')}
          onClick={() => void checkIn()}
        >
          {t('label')}
        </Button>
      }
    >
      {t('text')}
      <ActionRefusal refusal={action.refusal} />
    </Note>
  );
}
