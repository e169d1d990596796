import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'target' | 'md' | 'lg';

export type ButtonLook = {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  wide?: boolean | undefined;
};

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-lam-700 text-white hover:bg-lam-600 active:bg-lam-900',
  secondary: 'border-line-strong bg-white text-ink hover:bg-lam-50 active:bg-lam-100',
  quiet: 'border-transparent text-lam-700 hover:bg-lam-100 active:bg-lam-200',
  danger: 'border-son-700 bg-white text-son-700 hover:bg-son-100 active:bg-son-100',
};

const sizes: Record<ButtonSize, string> = {
  target: 'min-h-11 rounded-control py-2 text-body [&_svg]:size-5',
  md: 'min-h-14 rounded-control py-2 text-tab-small [&_svg]:size-[1.375rem]',
  lg: 'min-h-18 rounded-card py-3 text-tab-action [&_svg]:size-[1.625rem]',
};

const sides: Record<ButtonSize, string> = { target: 'px-[1.125rem]', md: 'px-[1.375rem]', lg: 'px-8' };

/** The classes of everything that looks like a button, link or not. */
export function buttonClass(
  { variant = 'secondary', size = 'target', wide = false }: ButtonLook,
  dashed = false,
) {
  return classNames(
    'inline-flex max-w-full items-center justify-center gap-2.5 border-[1.5px] text-center leading-[1.35] font-semibold no-underline transition-colors [&_svg]:shrink-0',
    sizes[size],
    variant === 'quiet' ? 'px-2.5' : sides[size],
    dashed ? 'border-dashed border-line-strong bg-paper-2 text-ink-3' : variants[variant],
    wide ? 'w-full' : 'shrink-0',
  );
}
