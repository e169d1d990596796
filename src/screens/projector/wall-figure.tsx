'use client';
import type { ReactNode } from 'react';

type Props = { label: string; value: string; note?: ReactNode };

/** A figure beside the main one, parted by a line. */
export function WallFigure({ label, value, note }: Props) {
  return (
    <div className="border-l-[0.25rem] border-line pl-11">
      <dt className="text-[2.625rem] leading-[1.35] text-ink-2">{label}</dt>
      <dd>
        <b className="block font-doc text-prj-figure font-semibold">{value}</b>
        <span className="block min-h-[3.3rem] text-prj-note text-ink-2">{note}</span>
      </dd>
    </div>
  );
}

/** The main figure of the wall, over what it is out of. */
export function WallHero({ title, value, base }: { title: string; value: string; base: string }) {
  return (
    <div className="shrink-0">
      <h2 className="text-prj-title font-semibold">{title}</h2>
      <p className="font-doc text-[20.625rem] leading-[1.05] font-bold whitespace-nowrap text-lam-800">
        {value}
        <span className="text-[10.625rem] font-medium text-ink-2"> / {base}</span>
      </p>
    </div>
  );
}
