'use client';
import { useTranslations } from 'use-intl';
import type { ConferenceForm } from '@/gate/setup/conference.schema';
import { differingFields } from './differing-fields';
import { SavedMeanwhile } from './saved-meanwhile';
import { useFieldText } from './use-field-text';

/** Two officers wrote from the same version: what stands now, and what this one typed. */
export type Conflict = { by: string; version: number; theirs: ConferenceForm; mine: ConferenceForm };

type ConferenceConflictProps = {
  conflict: Conflict;
  takeTheirs: (conflict: Conflict) => void;
  keepMine: (conflict: Conflict) => void;
};

/** Both versions side by side, field by field; nothing is lost until the officer chooses. */
export function ConferenceConflict({ conflict, takeTheirs, keepMine }: ConferenceConflictProps) {
  const t = useTranslations('conferences');
  const textOf = useFieldText();
  const { by, theirs, mine } = conflict;
  return (
    <SavedMeanwhile
      by={by}
      differences={differingFields(theirs, mine).map((name) => ({
        key: name,
        label: t(`field.${name}`),
        theirs: textOf(theirs, name),
        mine: textOf(mine, name),
      }))}
      takeTheirs={() => takeTheirs(conflict)}
      keepMine={() => keepMine(conflict)}
    />
  );
}
