import { useId, type ComponentPropsWithRef } from 'react';
import { Search } from 'lucide-react';
import { classNames } from './class-names';
import { inputClass } from './field';

type SearchFieldProps = { label: string; labelShown?: boolean | undefined } & Omit<
  ComponentPropsWithRef<'input'>,
  'type'
>;

export function SearchField({ label, labelShown = false, id, className, ...rest }: SearchFieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  return (
    <div className={className}>
      <label htmlFor={controlId} className={labelShown ? 'mb-2 block font-semibold' : 'sr-only'}>
        {label}
      </label>
      <div className="relative">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3 size-5 -translate-y-1/2 text-ink-2"
        />
        <input
          autoComplete="off"
          {...(!labelShown && { placeholder: label })}
          {...rest}
          id={controlId}
          type="search"
          className={classNames(inputClass, 'min-h-11 pl-10 text-body')}
        />
      </div>
    </div>
  );
}
