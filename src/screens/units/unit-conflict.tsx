'use client';
import { useTranslations } from 'use-intl';
import { letterheadFields, unitFields, type UnitForm } from '@/gate/units/units.schema';
import type { UnitFormView } from '@/gate/units/unit-tree.loader';
import { SavedMeanwhile, type Difference } from '../setup/saved-meanwhile';

/** All that the form of a unit says. */
export type Written = { form: UnitForm; parentId: string };

/** Two people wrote from the same version: what stands now, and what is typed here. */
export type UnitConflictFacts = { by: string; version: number; theirs: Written; mine: Written };

type UnitConflictProps = {
  conflict: UnitConflictFacts;
  view: UnitFormView;
  takeTheirs: (conflict: UnitConflictFacts) => void;
  keepMine: (conflict: UnitConflictFacts) => void;
};

/** The unit as somebody else saved it, beside what is typed here. */
export function UnitConflict({ conflict, view, takeTheirs, keepMine }: UnitConflictProps) {
  const t = useTranslations('units');
  const common = useTranslations('common');
  const { by, theirs, mine } = conflict;
  const fields = view.isWhole ? unitFields : letterheadFields;
  const textOf = ({ form }: Written, name: (typeof unitFields)[number]) =>
    name === 'regime' ? common(`regime.${form.regime}`) : form[name];
  const placeOf = ({ parentId }: Written) => view.places.find(({ id }) => id === parentId)?.name ?? '';
  const place: Difference = {
    key: 'parentId',
    label: t('field.parentId'),
    theirs: placeOf(theirs),
    mine: placeOf(mine),
  };
  const differences = fields.map((name) => ({
    key: name,
    label: t(`field.${name}`),
    theirs: textOf(theirs, name),
    mine: textOf(mine, name),
  }));
  return (
    <SavedMeanwhile
      by={by}
      differences={[...(view.isWhole ? [place] : []), ...differences].filter(
        (one) => one.theirs !== one.mine,
      )}
      takeTheirs={() => takeTheirs(conflict)}
      keepMine={() => keepMine(conflict)}
    />
  );
}
