import type { ReactNode } from 'react';
import { Brand } from './brand-mark';

type SplitSignInProps = {
  brand: string;
  headline: ReactNode;
  text: ReactNode;
  basis: ReactNode;
  children: ReactNode;
};

/** The door: what this is on dark ground, the form beside it; one above the other on a narrow screen. */
export function SplitSignIn({ brand, headline, text, basis, children }: SplitSignInProps) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] bg-white text-lead desk:grid-cols-[minmax(0,19fr)_minmax(0,17fr)] desk:grid-rows-1">
      <header className="flex min-w-0 flex-col gap-6 bg-lam-800 bg-[url('/rosette.svg')] bg-[length:53.75rem] bg-[position:20.6rem_20.6rem] bg-no-repeat px-6 py-6 text-white tablet:px-10 desk:px-18 desk:py-16">
        <div className="text-[1.375rem]">
          <Brand name={brand} size={52} onDark />
        </div>
        <div className="desk:my-auto">
          <p className="max-w-[37.5rem] font-doc text-[1.75rem] leading-[1.35] font-semibold text-balance tablet:text-[2.25rem] laptop:text-[3rem] laptop:leading-[1.32] min-[88rem]:text-[3.375rem]">
            {headline}
          </p>
          <div className="mt-6 max-w-[33.75rem] leading-[1.6] text-lam-tint max-desk:hidden laptop:text-[1.25rem]">
            {text}
          </div>
        </div>
        <div className="text-balance text-lam-tint max-desk:hidden">{basis}</div>
      </header>
      <main id="main" className="grid place-items-center px-6 py-10 max-desk:items-start">
        <div className="w-full max-w-[27.5rem]">{children}</div>
      </main>
    </div>
  );
}
