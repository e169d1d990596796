'use client';
import { useId, useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { squash } from '@/lib/text/vietnamese';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { TextInput } from '@/ui/text-input';

type GroupChoiceProps = {
  /** Groups in use on the roll. */
  known: readonly string[];
  chosen: readonly string[];
  onChange: (names: string[]) => void;
};

/** The groups of one voter: ticks for those in use, and a line for a new one. */
export function GroupChoice({ known, chosen, onChange }: GroupChoiceProps) {
  const t = useTranslations('people.field');
  const [typed, setTyped] = useState('');
  const hintId = useId();
  const names = [...new Set([...known, ...chosen])];

  function add() {
    const name = squash(typed);
    if (name === '') return;
    const same = names.find((other) => other.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi'));
    onChange([...new Set([...chosen, same ?? name])]);
    setTyped('');
  }

  return (
    <fieldset aria-describedby={hintId} className="min-w-0">
      <legend className="font-semibold">{t('groups')}</legend>
      <p id={hintId} className="text-note text-ink-2">
        {t('groupsHint')}
      </p>
      <div className="max-h-56 overflow-y-auto px-2">
        {names.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={chosen.includes(name)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
            }
          />
        ))}
      </div>
      <TextInput
        label={t('newGroup')}
        className="mt-2"
        value={typed}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        // What was typed counts, even when Save is pressed next.
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
        after={
          <Button icon={<Plus aria-hidden />} onClick={add} className="shrink-0">
            {t('addGroup')}
          </Button>
        }
      />
    </fieldset>
  );
}
