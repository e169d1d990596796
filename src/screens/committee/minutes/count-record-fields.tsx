'use client';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { needsExplanation, notReturnedOf } from '@/domain/minutes/minutes-findings';
import type { MinutesView } from '@/gate/reporting/results.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { NumberInput } from '@/ui/number-input';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../../hall/use-refusal-sentence';
import type { RecordForm } from './count-record-form';

type Props = { view: MinutesView; form: RecordForm; mayChange: boolean };
type Field = keyof MinutesView['record'];

/** The fields of the record; those that must be answered say so until they are. */
export function CountRecordFields({ view, form, mayChange }: Props) {
  const t = useTranslations('committee.minutes');
  const control = useControls({ view, form, mayChange });
  const needed = neededExplanations(view);
  return (
    <>
      {needed.notReturnedReason && (
        <TextArea
          label={t('notReturnedReason')}
          hint={t('notReturnedHint')}
          {...control('notReturnedReason')}
        />
      )}
      {needed.diffExplanation && (
        <TextArea label={t('diffExplanation')} hint={t('diffHint')} {...control('diffExplanation')} />
      )}
      <TextArea label={t('technicians')} hint={t('technicianHint')} {...control('technicians')} />
      <div className="flex flex-col items-start gap-2">
        <TextArea
          className="w-full"
          label={t('witnesses')}
          hint={t('witnessHint')}
          {...control('witnesses')}
        />
        {mayChange && <TakeObservers view={view} form={form} />}
      </div>
      <TextArea label={t('complaints')} hint={t('complaintsHint')} {...control('complaints')} />
      <TextInput label={t('testSkipped')} {...control('testSkippedReason')} />
      <TextInput label={t('mediaText')} hint={t('mediaHint')} {...control('mediaText')} />
      <div className="grid gap-4 tablet:grid-cols-2">
        <TextInput label={t('mediaSeal')} {...control('mediaSeal')} />
        <NumberInput
          label={t('copies')}
          suffix={t('copiesUnit')}
          {...control('copies')}
          {...form.register('copies', { setValueAs: toCount })}
        />
      </div>
    </>
  );
}

/** An explanation is asked for where there is something to explain, and stays once it is written. */
function neededExplanations({ stocks, record }: MinutesView) {
  return {
    notReturnedReason: record.notReturnedReason !== '' || stocks.some((stock) => notReturnedOf(stock) > 0),
    diffExplanation: record.diffExplanation !== '' || stocks.some(needsExplanation),
  };
}

function toCount(typed: unknown): number {
  return /^\d+$/.test(String(typed).trim()) ? Number(typed) : Number.NaN;
}

/** What every field gets: its registration, whether it may be changed, and what is wrong with it. */
function useControls({ view, form, mayChange }: Props) {
  const t = useTranslations('committee.minutes');
  const sentence = useFieldSentence();
  const asked = new Set<Field>(
    view.findings.map(({ code }) =>
      code === 'not-returned-unexplained' ? 'notReturnedReason' : 'diffExplanation',
    ),
  );
  return (field: Field) => {
    const wrong = sentence(form.formState.errors[field]?.message);
    const isAsked = asked.has(field) && !form.formState.dirtyFields[field];
    const error = wrong ?? (isAsked ? t('required') : undefined);
    return {
      readOnly: !mayChange,
      ...form.register(field),
      ...(error !== undefined && { error }),
    };
  };
}

/** Adds the recorded observers to the witnesses, whom the committee then strikes out or leaves. */
function TakeObservers({ view: { observers }, form }: Pick<Props, 'view' | 'form'>) {
  const t = useTranslations('committee.minutes');
  if (observers.length === 0) return null;
  const take = () => {
    const typed = form
      .getValues('witnesses')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const added = observers.filter((line) => !typed.includes(line));
    form.setValue('witnesses', [...typed, ...added].join('\n'), { shouldDirty: true });
  };
  return (
    <Button variant="quiet" icon={<UserPlus aria-hidden />} onClick={take}>
      {t('takeObservers', { count: formatCount(observers.length) })}
    </Button>
  );
}
