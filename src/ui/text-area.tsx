import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names';
import { Field, typedInputClass, type FieldWords } from './field';

type TextAreaProps = FieldWords & ComponentPropsWithRef<'textarea'>;

export function TextArea({
  label,
  hint,
  error,
  optionalWord,
  labelHidden,
  className,
  id,
  rows = 3,
  ...rest
}: TextAreaProps) {
  return (
    <Field {...{ id, label, hint, error, optionalWord, labelHidden, className }}>
      {(control) => (
        <textarea {...rest} {...control} rows={rows} className={classNames(typedInputClass, 'resize-y')} />
      )}
    </Field>
  );
}
