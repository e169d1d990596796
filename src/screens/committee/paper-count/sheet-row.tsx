'use client';
import { useTranslations } from 'use-intl';
import type { Subject } from '@/domain/conference/roll';
import { sheetLines, type SheetLine } from '@/domain/paper-count/sheets';
import { formatCount } from '@/lib/text/number';
import { moveWithoutChoosing } from '../../tablet/ballot/choice-keys';
import { SheetChoice } from './sheet-choice';

/** The key that reads a line so: 1, 2, 3 in the order of the form, 0 for nothing, 4 for too much. */
export const lineKeys: Readonly<Record<SheetLine, string>> = {
  high: '1',
  medium: '2',
  low: '3',
  'no-mark': '0',
  'many-marks': '4',
};

type Props = {
  row: number;
  subject: Subject;
  line: SheetLine | null;
  onRead: (line: SheetLine) => void;
};

/** One person on the sheet in hand: five ways a line can be. */
export function SheetRow({ row, subject: { fullName, position }, line, onRead }: Props) {
  const words = useLineWords();
  return (
    <fieldset
      data-row={row}
      className="grid min-w-0 scroll-my-24 items-center gap-x-4 gap-y-1.5 border-t border-line py-2.5 desk:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]"
    >
      <legend className="float-left font-doc text-name font-semibold desk:max-w-56">
        {`${formatCount(position)}. ${fullName}`}
      </legend>
      <div onKeyDown={moveWithoutChoosing} className="grid grid-cols-3 gap-2 tablet:grid-cols-5">
        {sheetLines.map((one) => (
          <SheetChoice
            key={one}
            name={`line-${row}`}
            value={one}
            label={words(one)}
            sign={lineKeys[one]}
            checked={line === one}
            onChoose={() => onRead(one)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function useLineWords(): (line: SheetLine) => string {
  const levels = useTranslations('common.level');
  const t = useTranslations('paper.sheets');
  return (line) => (line === 'no-mark' || line === 'many-marks' ? t(line) : levels(line));
}
