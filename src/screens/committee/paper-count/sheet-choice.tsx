'use client';
import { classNames } from '@/ui/class-names';

type Props = {
  name: string;
  value: string;
  label: string;
  /** The key that does the same. */
  sign?: string;
  checked: boolean;
  onChoose: () => void;
};

/** A big target among a few, filled when it is chosen. */
export function SheetChoice({ name, value, label, sign, checked, onChoose }: Props) {
  return (
    <label
      className={classNames(
        'relative flex min-h-16 items-center rounded-control border-2 px-2.5 py-1.5 text-body leading-tight font-semibold select-none',
        'has-[:focus-visible]:z-1 has-[:focus-visible]:shadow-focus has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-transparent',
        checked
          ? 'border-lam-700 bg-lam-700 text-white'
          : 'border-line-strong bg-white text-ink hover:bg-lam-50 active:bg-lam-100',
      )}
    >
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={onChoose}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
      {sign && (
        <kbd
          aria-hidden
          className={classNames(
            'absolute top-1 right-1 grid size-5 place-items-center rounded-[4px] border font-code text-floor',
            checked ? 'border-lam-200' : 'border-line text-ink-2',
          )}
        >
          {sign}
        </kbd>
      )}
      <span className={classNames('min-w-0', sign !== undefined && 'pr-4')}>{label}</span>
    </label>
  );
}
