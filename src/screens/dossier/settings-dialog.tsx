'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { deadlineCodes, deadlineRules } from '@/domain/dossier/deadlines';
import { saveDossierSettingsAction } from '@/gate/dossier/dossier.actions';
import { settingsSchema, type SettingsForm } from '@/gate/dossier/dossier.schema';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Dialog } from '@/ui/dialog';
import { NumberInput } from '@/ui/number-input';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { RefusalNote } from '../hall/refusal-notes';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import { useDone } from './use-done';

/** The days, each with where it comes from; how large a file may be; whom to call. */
export function SettingsDialog({ view, onClose }: { view: DossiersView; onClose: () => void }) {
  const t = useTranslations('dossier');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const toast = useToast();
  const { busy, refusal, done } = useDone();
  const form = useForm<SettingsForm>({
    resolver: zodResolver(settingsSchema, undefined, { raw: true }),
    defaultValues: formOf(view.facts.settings),
  });
  const { errors } = form.formState;

  const save = form.handleSubmit(async (typed) => {
    if (!(await done(saveDossierSettingsAction(view.conferenceId, typed)))) return;
    toast({ tone: 'ok', message: t('settings.saved') });
    onClose();
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('settings.title')}
      size="wide"
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={busy} busyLabel={common('saving')} onClick={() => void save()}>
            {common('save')}
          </Button>
        </>
      }
    >
      <div className="grid items-start gap-4 text-body tablet:grid-cols-2">
        {deadlineCodes.map((code) => {
          const { setting, certainty } = deadlineRules[code];
          return (
            <NumberInput
              key={code}
              label={t(`settings.days.${setting}`)}
              hint={t(`basis.${certainty}`)}
              error={sentence(errors[setting]?.message)}
              {...form.register(setting)}
            />
          );
        })}
        <TextInput label={t('settings.officerName')} {...form.register('officerName')} />
        <TextInput
          type="tel"
          label={t('settings.officerPhone')}
          hint={t('settings.officerHint')}
          {...form.register('officerPhone')}
        />
        <NumberInput
          label={t('settings.largestFileMegabytes')}
          error={sentence(errors.largestFileMegabytes?.message)}
          {...form.register('largestFileMegabytes')}
        />
        <div>
          <Checkbox label={t('settings.asksCollectiveReview')} {...form.register('asksCollectiveReview')} />
          <Checkbox label={t('settings.readsOnTablets')} {...form.register('readsOnTablets')} />
        </div>
      </div>
      <RefusalNote refusal={refusal} />
    </Dialog>
  );
}

function formOf(settings: DossiersView['facts']['settings']): SettingsForm {
  const { receiptDays, releaseDays, questionDays, explanationDays, largestFileMegabytes, ...rest } = settings;
  return {
    ...rest,
    receiptDays: String(receiptDays),
    releaseDays: String(releaseDays),
    questionDays: String(questionDays),
    explanationDays: String(explanationDays),
    largestFileMegabytes: String(largestFileMegabytes),
  };
}
