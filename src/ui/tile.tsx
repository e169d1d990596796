import type { CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names';

type TileGridProps = { label?: string | undefined; min?: string | undefined; children: ReactNode };

/** As many columns as fit, none narrower than `min`. */
export function TileGrid({ label, min = '13rem', children }: TileGridProps) {
  const narrowest: CSSProperties & Record<'--tile', string> = { '--tile': min };
  return (
    <ul
      aria-label={label}
      style={narrowest}
      className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,var(--tile)),1fr))] gap-2.5"
    >
      {children}
    </ul>
  );
}

type TileProps = {
  title: ReactNode;
  meta?: ReactNode;
  tone?: 'plain' | 'done' | 'run' | 'bad' | 'warn' | undefined;
  /** Tinted ground for `bad` and `warn`, small letters: for walls of many tiles. */
  dense?: boolean | undefined;
  href?: string | undefined;
  children?: ReactNode;
};

const tones = {
  plain: 'border-[1.5px] border-line bg-white',
  done: 'border-[1.5px] border-lam-200 bg-lam-100',
  run: 'border-2 border-lam-700 bg-white',
  bad: 'border-2 border-son-700',
  warn: 'border-2 border-nghe-500',
};

const grounds = { bad: 'bg-son-100', warn: 'bg-nghe-100' };

export function Tile({ title, meta, tone = 'plain', dense = false, href, children }: TileProps) {
  const tinted = tone === 'bad' || tone === 'warn';
  return (
    <li
      className={classNames(
        'relative flex min-w-0 flex-col justify-between gap-1.5 rounded-control',
        dense ? 'min-h-[4.375rem] p-1.5 text-floor font-medium' : 'px-3.5 py-[11px]',
        tones[tone],
        tinted && (dense ? grounds[tone] : 'bg-white'),
      )}
    >
      <div className="flex items-baseline justify-between gap-2">
        {href === undefined ? (
          <b className={dense ? 'font-medium' : 'font-semibold'}>{title}</b>
        ) : (
          <a
            href={href}
            className={classNames(
              'text-ink no-underline after:absolute after:inset-0 hover:underline',
              !dense && 'font-semibold',
            )}
          >
            {title}
          </a>
        )}
        {meta && (
          <span className="inline-flex shrink-0 items-center gap-1 text-small text-ink-2 [&_svg]:size-4">
            {meta}
          </span>
        )}
      </div>
      {children && (
        <div className={dense ? 'flex items-center gap-1 font-semibold [&_svg]:size-4 [&_svg]:shrink-0' : ''}>
          {children}
        </div>
      )}
    </li>
  );
}
