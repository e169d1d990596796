import type { ReactNode } from 'react';
import { classNames } from '@/ui/class-names';

const looks = {
  lam: 'border-3 border-lam-700 bg-lam-50 text-lam-700',
  nghe: 'border-3 border-nghe-500 bg-nghe-100 text-nghe-800',
  la: 'bg-la-700 text-white',
  son: 'border-3 border-son-700 bg-son-100 text-son-700',
} as const;

/** The one picture of a screen that says a state; the heading under it says the same in words. */
export function BigMark({ look, children }: { look: keyof typeof looks; children: ReactNode }) {
  return (
    <span
      aria-hidden
      className={classNames(
        'grid size-26 place-items-center rounded-[28px] [&_svg]:size-16 tall:tablet:size-33 tall:tablet:[&_svg]:size-18',
        looks[look],
      )}
    >
      {children}
    </span>
  );
}
