import type { ComponentPropsWithRef } from 'react';
import { ChevronDown } from 'lucide-react';
import { classNames } from './class-names';
import { Field, inputClass, type FieldWords } from './field';

export type SelectOption = { value: string; label: string; disabled?: boolean | undefined };

type SelectProps = FieldWords & {
  options: readonly SelectOption[];
  placeholder?: string | undefined;
} & Omit<ComponentPropsWithRef<'select'>, 'children'>;

export function Select({
  label,
  hint,
  error,
  optionalWord,
  labelHidden,
  options,
  placeholder,
  className,
  id,
  ...rest
}: SelectProps) {
  return (
    <Field {...{ id, label, hint, error, optionalWord, labelHidden, className }}>
      {(control) => (
        <div className="relative">
          <select {...rest} {...control} className={classNames(inputClass, 'appearance-none pr-11')}>
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-ink-2"
          />
        </div>
      )}
    </Field>
  );
}
