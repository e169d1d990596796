import { classNames } from './class-names';

export type ProgressCell = 'filled' | 'current' | 'empty' | 'blank';

const looks: Record<ProgressCell, string> = {
  filled: 'border-2 border-lam-700 bg-lam-700',
  current: 'border-[3px] border-lam-700 bg-white',
  empty: 'border-2 border-line-strong bg-white',
  blank: 'border-2 border-dashed border-nghe-800 bg-white',
};

/** One cell a line; always stands beside the same fact in words. */
export function CellProgress({ cells }: { cells: readonly ProgressCell[] }) {
  return (
    <span aria-hidden className="flex flex-wrap gap-[5px]">
      {cells.map((cell, index) => (
        <span key={index} className={classNames('h-3.5 w-10 rounded-[3px]', looks[cell])} />
      ))}
    </span>
  );
}
