'use client';
import { useTranslations } from 'use-intl';
import { wholeReasons, type WholeReason } from '@/domain/paper-count/paper-figures';
import { SheetChoice } from './sheet-choice';

type Props = { fault: WholeReason | null; onChoose: (fault: WholeReason | null) => void };

/** Is the sheet read line by line, or invalid as a whole, and why? */
export function SheetFault({ fault, onChoose }: Props) {
  const t = useTranslations('paper.sheets');
  const entry = useTranslations('paper.entry');
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-semibold">{t('whole')}</legend>
      <div className="grid grid-cols-2 gap-2 tablet:grid-cols-4">
        <SheetChoice
          name="fault"
          value=""
          label={t('lineByLine')}
          checked={fault === null}
          onChoose={() => onChoose(null)}
        />
        {wholeReasons.map((reason) => (
          <SheetChoice
            key={reason}
            name="fault"
            value={reason}
            label={entry(reason)}
            checked={fault === reason}
            onChoose={() => onChoose(reason)}
          />
        ))}
      </div>
    </fieldset>
  );
}
