'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { Select } from '@/ui/select';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import { TickList } from './tick-list';
import { formColours, type FormLine } from './use-form-list';

type FormCardProps = {
  index: number;
  line: FormLine;
  subjects: readonly { id: string; label: string; note: string }[];
  groups: readonly { id: string; label: string; note: string }[];
  coverage: { voters: number; cards: number };
  /** Missing: the form is only read. */
  onChange?: ((change: Partial<FormLine>) => void) | undefined;
  onRemove?: (() => void) | undefined;
};

const swatches = {
  lam: 'bg-lam-700',
  la: 'bg-la-700',
  nghe: 'bg-nghe-500',
  son: 'bg-son-700',
  white: 'bg-white',
};

/** One ballot form: its title and colour, who stands on it and who marks it. */
export function FormCard({ index, line, subjects, groups, coverage, onChange, onRemove }: FormCardProps) {
  const t = useTranslations('forms');
  const sentence = useFieldSentence();
  const spare = coverage.cards - coverage.voters;
  const number = String(index + 1);
  return (
    <Card
      title={t('form', { index: number })}
      beside={
        <Chip
          tone="idle"
          icon={<span className={`size-3.5 rounded-swatch border ${swatches[line.colour]}`} />}
        >
          {t(`colours.${line.colour}`)}
        </Chip>
      }
      actions={
        onRemove && (
          <Button
            variant="quiet"
            icon={<Trash2 aria-hidden />}
            aria-label={t('remove', { index: number })}
            onClick={onRemove}
          />
        )
      }
      footer={
        <span className="text-body text-ink">
          <b className="num font-semibold">{t('votersCount', { count: formatCount(coverage.voters) })}</b>
          {coverage.cards > 0 && (
            <>, {t('cards', { cards: formatCount(coverage.cards), spare: formatCount(spare) })}</>
          )}
        </span>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="grid gap-4 tablet:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <TextInput
            label={t('formTitle')}
            value={line.title}
            readOnly={!onChange}
            maxLength={200}
            error={line.title.trim() === '' ? sentence('required') : undefined}
            onChange={(event) => onChange?.({ title: event.target.value })}
          />
          {onChange && (
            <Select
              label={t('colour')}
              value={line.colour}
              options={formColours.map((value) => ({ value, label: t(`colours.${value}`) }))}
              onChange={(event) => {
                const colour = formColours.find((one) => one === event.target.value);
                if (colour) onChange({ colour });
              }}
            />
          )}
        </div>
        <div className="grid items-start gap-6 tablet:grid-cols-2">
          <TickList
            legend={t('subjects')}
            options={subjects}
            chosen={line.subjectIds}
            onChange={onChange && ((subjectIds) => onChange({ subjectIds }))}
          />
          <TickList
            legend={t('groups')}
            options={groups}
            chosen={line.groupIds}
            onChange={onChange && ((groupIds) => onChange({ groupIds }))}
          />
        </div>
      </div>
    </Card>
  );
}
