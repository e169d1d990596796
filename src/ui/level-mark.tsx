import { classNames } from './class-names';

export type Level = 'high' | 'mid' | 'low' | 'none';

/** Fill and border of a level: lightness and texture tell them apart without hue. */
export const levelFill: Record<Level, string> = {
  high: 'border-lv-high bg-lv-high',
  mid: 'border-lv-mid bg-lv-mid',
  low: 'border-lv-low-ink fill-low',
  none: 'border-lv-none-ink fill-none',
};

type MarkSize = 'laptop' | 'projector';

type SwatchProps = { level: Level; size?: MarkSize | undefined };

export function Swatch({ level, size = 'laptop' }: SwatchProps) {
  return (
    <span
      aria-hidden
      className={classNames(
        'inline-block border-[1.5px] align-[-0.125em]',
        size === 'laptop' ? 'h-4 w-[1.625rem] rounded-[3px]' : 'h-[1.7rem] w-[2.75rem] rounded-[0.3rem]',
        levelFill[level],
      )}
    />
  );
}

type PipsProps = { filled: 1 | 2 | 3; size?: MarkSize | undefined };

/** Three cells, `filled` of them full: the sign of a level that needs no colour. */
export function Pips({ filled, size = 'laptop' }: PipsProps) {
  const cell =
    size === 'laptop'
      ? 'h-[0.8125rem] w-2 rounded-[1.5px] border-[1.5px]'
      : 'h-[1.46rem] w-[0.9rem] rounded-[0.17rem] border-[0.17rem]';
  return (
    <span
      aria-hidden
      className={classNames('inline-flex align-[-0.05em]', size === 'laptop' ? 'gap-0.5' : 'gap-1')}
    >
      {[1, 2, 3].map((pip) => (
        <span key={pip} className={classNames('border-current', cell, pip <= filled && 'bg-current')} />
      ))}
    </span>
  );
}
