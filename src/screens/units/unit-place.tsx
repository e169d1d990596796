'use client';
import { useTranslations } from 'use-intl';
import type { NewUnitView } from '@/gate/units/unit-tree.loader';
import { Select } from '@/ui/select';

type UnitPlaceProps = {
  places: NewUnitView['places'];
  value: string;
  onChange: (parentId: string) => void;
};

/** Where a unit stands: below one of these, drawn as the tree they are. */
export function UnitPlace({ places, value, onChange }: UnitPlaceProps) {
  const t = useTranslations('units');
  return (
    <Select
      label={t('field.parentId')}
      value={value}
      placeholder={t('chooseParent')}
      options={places.map(({ id, name, depth }) => ({
        value: id,
        label: `${'\u2003'.repeat(depth)}${name}`,
      }))}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
