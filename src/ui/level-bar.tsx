import { classNames } from './class-names';
import { levelFill, type Level } from './level-mark';

export type LevelSegment = { level: Level; count: number };

type LevelBarProps = {
  segments: readonly LevelSegment[];
  /** All counts in words: the bar itself is only an illustration. */
  label: string;
  height?: 'laptop' | 'projector' | undefined;
};

const order: readonly Level[] = ['high', 'mid', 'low', 'none'];

/** Always high, middle, low, none from the left; a count of 0 draws nothing, any other at least 5 px. */
export function LevelBar({ segments, label, height = 'laptop' }: LevelBarProps) {
  const drawn = order.flatMap((level) =>
    segments.filter((segment) => segment.level === level && segment.count > 0),
  );
  return (
    <div
      role="img"
      aria-label={label}
      className={classNames(
        'flex w-full',
        height === 'projector' ? 'h-[1.375rem] gap-[3px]' : 'h-[1.625rem] gap-0.5',
      )}
    >
      {drawn.map(({ level, count }) => (
        <span
          key={level}
          style={{ flex: `${count} 0 0px` }}
          className={classNames(
            'min-w-[5px] rounded-[2px] border-[1.5px] first:rounded-l-[5px] last:rounded-r-[5px]',
            levelFill[level],
          )}
        />
      ))}
    </div>
  );
}
