import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import { FieldError, fieldControl } from './field';

type CheckboxProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
} & Omit<ComponentPropsWithRef<'input'>, 'type'>;

export function Checkbox({ label, hint, error, id, className, ...rest }: CheckboxProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  return (
    <div className={className}>
      <label className="flex min-h-11 items-start gap-3 py-2.5" htmlFor={controlId}>
        <input
          {...rest}
          {...fieldControl(controlId, hint, error)}
          type="checkbox"
          className="mt-0.5 size-5 shrink-0 rounded-swatch accent-lam-700"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div id={`${controlId}-hint`} className="-mt-2 ml-8 text-note text-ink-2">
          {hint}
        </div>
      )}
      {error && <FieldError id={`${controlId}-error`}>{error}</FieldError>}
    </div>
  );
}
