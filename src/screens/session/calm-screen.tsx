import type { ReactNode } from 'react';
import { BrandMark } from '@/ui/brand-mark';

type CalmScreenProps = { title: string; text: string; actions: ReactNode };

/** A page of its own for what went wrong: what, why, what next, and whether anything is lost. */
export function CalmScreen({ title, text, actions }: CalmScreenProps) {
  return (
    <main id="main" className="grid min-h-dvh place-items-center px-6 py-10">
      <div className="flex w-full max-w-[34rem] flex-col items-start gap-3 rounded-card border border-line bg-surface p-7 text-lead">
        <BrandMark size={44} tone="quiet" />
        <h1 className="font-doc text-title font-semibold">{title}</h1>
        <p className="text-ink-2">{text}</p>
        <div className="mt-3 flex flex-wrap gap-2.5">{actions}</div>
      </div>
    </main>
  );
}
