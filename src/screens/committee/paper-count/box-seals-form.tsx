'use client';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { isIntact, mayChangeSeal, sealPlaces } from '@/domain/paper-count/box-seals';
import { saveBoxSealsAction } from '@/gate/paper-count/paper.actions';
import type { PaperView } from '@/gate/paper-count/paper.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Form } from '@/ui/form';
import { LiveRegion } from '@/ui/live-region';
import { Note } from '@/ui/note';
import { TextInput } from '@/ui/text-input';
import { RefusalNote } from '../../hall/refusal-notes';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import { useStepAction } from '../use-step-action';

/** Niêm phong hòm phiếu giấy: the numbers in the order in which they are put on and read off; what the hall was told stays. */
export function BoxSealsForm({ view }: { view: PaperView }) {
  const t = useTranslations('paper.seals');
  const { seals: stored, conference } = view;
  const [edited, setEdited] = useState(stored);
  const [isSaved, setIsSaved] = useState(false);
  const open = sealPlaces.filter(
    (place) => view.me !== null && mayChangeSeal(place, stored, conference.state),
  );
  const isOpen = (place: (typeof sealPlaces)[number]) => open.includes(place);
  const typed = Object.assign({ ...stored }, ...open.map((place) => ({ [place]: edited[place] })));
  const isChanged = open.some((place) => typed[place].trim() !== stored[place]);
  useLeaveWarning(isChanged);
  const { submit, isBusy, refusal } = useStepAction(
    () => saveBoxSealsAction(conference.id, typed),
    () => setIsSaved(true),
  );
  // Also where what was saved stays, and nothing is left to save.
  const said = isSaved && !isChanged ? t('saved') : '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Card title={t('title')}>
      <Form onSubmit={send} className="flex flex-col gap-4">
        <p className="text-note text-ink-2">{t('hint')}</p>
        <div className="grid items-end gap-4 tablet:grid-cols-2 desk:grid-cols-4">
          {sealPlaces.map((place) => (
            <TextInput
              key={place}
              label={t(place)}
              autoComplete="off"
              readOnly={!isOpen(place)}
              value={typed[place]}
              onChange={(event) => {
                setIsSaved(false);
                setEdited({ ...typed, [place]: event.target.value });
              }}
            />
          ))}
        </div>
        {isIntact(stored) === false && <Note tone="bad">{t('differs', stored)}</Note>}
        {isIntact(stored) === true && <Note tone="ok">{t('intact')}</Note>}
        <div className="flex flex-wrap items-center gap-4">
          {open.length > 0 && (
            <Button type="submit" busy={isBusy} busyLabel={t('saving')}>
              {t('save')}
            </Button>
          )}
          <LiveRegion shown>{said}</LiveRegion>
        </div>
        <RefusalNote refusal={refusal} />
      </Form>
    </Card>
  );
}
