import type { ReactNode } from 'react';

type BigFigureProps = { value: ReactNode; base?: ReactNode };

/** One figure with the number it is counted against. */
export function BigFigure({ value, base }: BigFigureProps) {
  return (
    <p className="num text-figure-lg font-semibold">
      {value}
      {base !== undefined && <span className="text-[2.25rem] font-medium text-ink-2"> / {base}</span>}
    </p>
  );
}
