import type { ReactNode } from 'react';
import { Check, CircleX, Clock, Pencil, TriangleAlert } from 'lucide-react';
import { classNames } from './class-names';

export type ChipTone = 'ok' | 'warn' | 'bad' | 'now' | 'idle' | 'lam';

type ChipProps = {
  tone: ChipTone;
  /** Null for a chip without a glyph, such as a count. */
  icon?: ReactNode;
  size?: 'small' | 'normal' | 'tablet' | undefined;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

const tones: Record<ChipTone, string> = {
  ok: 'border-transparent bg-la-100 text-la-700',
  warn: 'border-transparent bg-nghe-100 text-nghe-800',
  bad: 'border-transparent bg-son-100 text-son-700',
  now: 'border-transparent bg-lam-700 text-white',
  idle: 'border-line-strong bg-white text-ink-2',
  lam: 'border-transparent bg-lam-100 text-lam-800',
};

const glyphs: Record<ChipTone, ReactNode> = {
  ok: <Check aria-hidden />,
  warn: <TriangleAlert aria-hidden />,
  bad: <CircleX aria-hidden />,
  now: <span aria-hidden className="mx-1 size-2 rounded-pill bg-current" />,
  idle: <Clock aria-hidden />,
  lam: <Pencil aria-hidden />,
};

const sizes = {
  small: 'gap-1.5 px-2 py-0.5 text-floor [&_svg]:size-3.5',
  normal: 'gap-1.5 px-2.5 py-[3px] text-note [&_svg]:size-4',
  tablet: 'gap-2 px-3.5 py-1.5 text-tab-note [&_svg]:size-5',
};

/** A state: a glyph and a word, never colour alone. */
export function Chip({ tone, icon, size = 'normal', id, className, children }: ChipProps) {
  return (
    <span
      id={id}
      className={classNames(
        'inline-flex max-w-full shrink-0 items-center rounded-pill border font-semibold [&_svg]:shrink-0',
        tones[tone],
        sizes[size],
        className,
      )}
    >
      {icon === undefined ? glyphs[tone] : icon}
      {children}
    </span>
  );
}
