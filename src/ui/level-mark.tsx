import { classNames } from './class-names';

export type Level = 'high' | 'mid' | 'low' | 'none';

/** Fill and border of a level: lightness and texture tell them apart without hue. */
export const levelFill: Record<Level, string> = {
  high: 'border-lv-high bg-lv-high',
  mid: 'border-lv-mid bg-lv-mid',
  low: 'border-lv-low-ink fill-low',
  none: 'border-lv-none-ink fill-none',
};

export function Swatch({ level }: { level: Level }) {
  return (
    <span
      aria-hidden
      className={classNames(
        'inline-block h-4 w-[1.625rem] rounded-[3px] border-[1.5px] align-[-2px]',
        levelFill[level],
      )}
    />
  );
}

/** Three cells, `filled` of them full: the sign of a level that needs no colour. */
export function Pips({ filled }: { filled: 1 | 2 | 3 }) {
  return (
    <span aria-hidden className="inline-flex gap-0.5 align-[-1px]">
      {[1, 2, 3].map((pip) => (
        <span
          key={pip}
          className={classNames(
            'h-[0.8em] w-[0.5em] rounded-[1.5px] border-[1.5px] border-current',
            pip <= filled && 'bg-current',
          )}
        />
      ))}
    </span>
  );
}
