'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Rehearsal } from '@/domain/conference/conference';
import { wipeRehearsalAction } from '@/gate/setup/conference.actions';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Note } from '@/ui/note';
import { TextLink } from '@/ui/text-link';
import { askServer } from '../hall/ask-server';
import { useRefusalSentence } from '../hall/use-refusal-sentence';
import { useWhen } from '../setup/conference-when';

type RehearsalCardProps = {
  conferenceId: string;
  rehearsal: Rehearsal;
  mayWipe: boolean;
  onWiped: () => void;
};

const way = ['convene', 'session', 'committee', 'voting', 'count', 'papers'] as const;

/** Buổi diễn tập: what to try, in the order of the day, and when it wipes itself. */
export function RehearsalCard({ conferenceId, rehearsal, mayWipe, onWiped }: RehearsalCardProps) {
  const t = useTranslations('rehearsal.card');
  const when = useWhen();
  return (
    <Card title={t('title')}>
      <p>{t('lead')}</p>
      <h3 className="mt-4 mb-2 font-semibold">{t('way')}</h3>
      <ol className="flex list-decimal flex-col gap-1.5 pl-6">
        {way.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p className="mt-4 text-note text-ink-2">{t('calendar')}</p>
      <p className="mt-1 font-semibold">{t('until', { day: when.day(rehearsal.until) })}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        {mayWipe && <WipeRehearsal conferenceId={conferenceId} onWiped={onWiped} />}
        {rehearsal.of && (
          <TextLink href={`/conferences/${rehearsal.of}`} strong>
            {t('original')}
          </TextLink>
        )}
      </div>
    </Card>
  );
}

type WipeRehearsalProps = Pick<RehearsalCardProps, 'conferenceId' | 'onWiped'>;

function WipeRehearsal({ conferenceId, onWiped }: WipeRehearsalProps) {
  const t = useTranslations('rehearsal.card');
  const common = useTranslations('common');
  const sentence = useRefusalSentence();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function wipe() {
    const answer = await askServer(wipeRehearsalAction(conferenceId, {}));
    if (answer.ok) return onWiped();
    setRefusal(sentence(answer.error));
    setIsBusy(false);
  }

  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t('wipe')}</Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t('ask')}
        danger
        confirmLabel={t('confirm')}
        cancelLabel={common('cancel')}
        busy={isBusy}
        busyLabel={t('busy')}
        onConfirm={() => {
          setIsBusy(true);
          setRefusal(null);
          void wipe();
        }}
      >
        <p>{t('text')}</p>
        {refusal && (
          <Note tone="bad" role="alert" className="mt-4">
            {refusal}
          </Note>
        )}
      </ConfirmDialog>
    </>
  );
}
