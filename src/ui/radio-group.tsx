import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldError, FieldHint, fieldControl } from './field';

export type RadioOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
};

type RadioGroupProps = {
  legend: string;
  legendHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly RadioOption[];
  inline?: boolean | undefined;
  value?: string | undefined;
  defaultValue?: string | undefined;
} & Omit<ComponentPropsWithRef<'input'>, 'type' | 'value' | 'defaultValue' | 'id'>;

/** Native radio inputs in a fieldset; every other attribute goes to each input, so `register` fits. */
export function RadioGroup({
  legend,
  legendHidden = false,
  hint,
  error,
  options,
  inline = false,
  value,
  defaultValue,
  className,
  name,
  ...rest
}: RadioGroupProps) {
  const id = useId();
  const group = fieldControl(id, hint, error);
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={group['aria-invalid']}
      className={classNames('min-w-0', className)}
      aria-describedby={group['aria-describedby']}
    >
      <legend className={legendHidden ? 'sr-only' : 'mb-1 font-semibold'}>{legend}</legend>
      {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
      <div className={inline ? 'flex flex-wrap gap-x-6' : 'flex flex-col'}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-11 items-start gap-3 py-2.5">
            <input
              {...rest}
              type="radio"
              name={name ?? id}
              value={option.value}
              disabled={option.disabled}
              {...(value !== undefined && { checked: value === option.value })}
              {...(defaultValue !== undefined && { defaultChecked: defaultValue === option.value })}
              className="mt-0.5 size-5 shrink-0 rounded-pill accent-lam-700"
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-note text-ink-2">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
