import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names';
import { Field, typedInputClass, type FieldWords } from './field';

type TextInputProps = FieldWords & {
  code?: boolean | undefined;
  size?: 'normal' | 'tablet' | undefined;
  after?: ReactNode;
} & Omit<ComponentPropsWithRef<'input'>, 'size'>;

export function TextInput({
  label,
  hint,
  error,
  optionalWord,
  labelHidden,
  code = false,
  size = 'normal',
  after,
  className,
  id,
  type = 'text',
  ...rest
}: TextInputProps) {
  return (
    <Field {...{ id, label, hint, error, optionalWord, labelHidden, className }}>
      {(control) => (
        <div className="flex items-center gap-2">
          <input
            {...rest}
            {...control}
            type={type}
            className={classNames(
              typedInputClass,
              code && 'font-code text-[1.375rem] font-semibold',
              size === 'tablet' && 'min-h-14 text-tab-body',
            )}
          />
          {after}
        </div>
      )}
    </Field>
  );
}
