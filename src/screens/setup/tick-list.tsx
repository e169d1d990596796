'use client';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';

type TickListProps = {
  legend: string;
  options: readonly { id: string; label: string; note: string }[];
  chosen: readonly string[];
  /** Missing: only read. */
  onChange?: ((ids: string[]) => void) | undefined;
};

/** Ticks over a list, with one button for all of it; the order of the list is kept. */
export function TickList({ legend, options, chosen, onChange }: TickListProps) {
  const t = useTranslations('forms');
  const isAll = options.every(({ id }) => chosen.includes(id));

  function tick(id: string, on: boolean) {
    onChange?.(options.map((one) => one.id).filter((one) => (one === id ? on : chosen.includes(one))));
  }

  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      {options.map(({ id, label, note }) => (
        <Checkbox
          key={id}
          label={
            <>
              <span className="font-doc text-name font-semibold">{label}</span>
              {note && <span className="block text-note text-ink-2">{note}</span>}
            </>
          }
          checked={chosen.includes(id)}
          disabled={!onChange}
          onChange={(event) => tick(id, event.target.checked)}
        />
      ))}
      {onChange && options.length > 1 && (
        <Button variant="quiet" onClick={() => onChange(isAll ? [] : options.map(({ id }) => id))}>
          {isAll ? t('none') : t('all')}
        </Button>
      )}
    </fieldset>
  );
}
