import { classNames } from './class-names';
import { rulerPlace } from './ruler-place';

type ProgressBarProps = {
  value: number;
  max: number;
  label: string;
  size?: 'laptop' | 'thin' | 'projector' | undefined;
  tone?: 'lam' | 'nghe' | undefined;
};

const sizes = {
  laptop: 'h-3.5 rounded-[7px] border-[1.5px]',
  thin: 'h-2.5 rounded-[5px] border',
  projector: 'h-[3.25rem] rounded-[0.75rem] border-[0.1875rem]',
};

/** Changes at once, without movement. */
export function ProgressBar({ value, max, label, size = 'laptop', tone = 'lam' }: ProgressBarProps) {
  return (
    <div
      role="img"
      aria-label={label}
      className={classNames('overflow-hidden border-line-strong bg-paper-2', sizes[size])}
    >
      <div
        className={classNames('h-full', tone === 'lam' ? 'bg-lam-700' : 'bg-nghe-800')}
        style={{ width: `${rulerPlace(value, max)}%` }}
      />
    </div>
  );
}
