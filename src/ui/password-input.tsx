'use client';

import { useState, type ComponentPropsWithRef } from 'react';
import { Eye, EyeOff } from 'lucide-react';
import { classNames } from './class-names';
import { Field, inputClass, type FieldWords } from './field';

type PasswordInputProps = FieldWords & { showLabel: string; hideLabel: string } & Omit<
    ComponentPropsWithRef<'input'>,
    'type'
  >;

export function PasswordInput({
  label,
  hint,
  error,
  optionalWord,
  labelHidden,
  showLabel,
  hideLabel,
  className,
  id,
  ...rest
}: PasswordInputProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ id, label, hint, error, optionalWord, labelHidden, className }}>
      {(control) => (
        <div className="relative">
          <input
            autoComplete="current-password"
            {...rest}
            {...control}
            type={shown ? 'text' : 'password'}
            className={classNames(inputClass, 'pr-24')}
          />
          <button
            type="button"
            aria-controls={control.id}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0.5 right-1 inline-flex min-w-11 items-center gap-1.5 rounded-control px-2.5 text-body font-semibold text-lam-700"
          >
            {shown ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
            {shown ? hideLabel : showLabel}
          </button>
        </div>
      )}
    </Field>
  );
}
