'use client';
import { useTranslations } from 'use-intl';
import { thresholdsFor, usualThreshold } from '@/domain/conference/key-threshold';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { RadioGroup } from '@/ui/radio-group';
import type { CeremonyState } from './ceremony-stage';

type Props = { state: CeremonyState; onChoose: (threshold: number) => void };

/** How many of the members open the box together; each choice says what happens when somebody is missing. */
export function ThresholdChoice({ state, onChoose }: Props) {
  const t = useTranslations('ceremony.keys');
  const { memberCount, threshold } = state;
  const members = formatCount(memberCount);
  return (
    <Card>
      <RadioGroup
        legend={t('choose')}
        hint={t('chooseHint', { members })}
        name="threshold"
        value={String(threshold)}
        onChange={(event) => onChoose(Number(event.target.value))}
        options={thresholdsFor(memberCount).map((choice) => {
          const counts = { members, threshold: formatCount(choice) };
          return {
            value: String(choice),
            label: choice === usualThreshold(memberCount) ? t('optionUsual', counts) : t('option', counts),
            hint:
              choice === memberCount
                ? t('optionAll')
                : t('optionSpare', { ...counts, spare: formatCount(memberCount - choice) }),
          };
        })}
      />
    </Card>
  );
}
