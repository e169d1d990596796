import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names';
import { Field, typedInputClass, type FieldWords } from './field';

type NumberInputProps = FieldWords & { suffix?: string | undefined } & Omit<
    ComponentPropsWithRef<'input'>,
    'type'
  >;

/** A whole number typed as text: a wheel or an arrow key never changes it by accident. */
export function NumberInput({
  label,
  hint,
  error,
  optionalWord,
  labelHidden,
  suffix,
  className,
  id,
  ...rest
}: NumberInputProps) {
  return (
    <Field {...{ id, label, hint, error, optionalWord, labelHidden, className }}>
      {(control) => (
        <div className="flex items-center gap-2.5">
          <input
            autoComplete="off"
            {...rest}
            {...control}
            type="text"
            inputMode="numeric"
            className={classNames(typedInputClass, 'num text-right font-semibold')}
          />
          {suffix && <span className="shrink-0 text-ink-2">{suffix}</span>}
        </div>
      )}
    </Field>
  );
}
