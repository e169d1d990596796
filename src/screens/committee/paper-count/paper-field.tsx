'use client';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { FigureKey } from '@/domain/paper-count/paper-figures';
import { NumberInput } from '@/ui/number-input';
import type { PaperEntryState } from './use-paper-entry';

type Props = { entry: PaperEntryState; figure: FigureKey; label: string; labelHidden?: boolean };

/** A big field for one count: Enter goes on to the next, the draft is kept by itself. */
export function PaperField({ entry, figure, label, labelHidden = false }: Props) {
  const t = useTranslations('paper.stock');
  return (
    <NumberInput
      className="[&_input]:h-14 [&_input]:text-[1.5rem]"
      label={label}
      labelHidden={labelHidden}
      error={entry.isWrong(figure) ? t('number') : undefined}
      value={entry.typed(figure)}
      onChange={(event) => entry.type(figure, event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={goOn}
    />
  );
}

function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const fields = [...(event.currentTarget.form?.querySelectorAll('input') ?? [])];
  const next = fields.at(fields.indexOf(event.currentTarget) + 1);
  if (next) next.focus();
  else event.currentTarget.blur();
}
