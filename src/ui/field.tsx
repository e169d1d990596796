import { useId, type ReactNode } from 'react';
import { CircleX } from 'lucide-react';
import { classNames } from './class-names';

/** The words round a control; the error is a sentence with an example. */
export type FieldWords = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optionalWord?: string | undefined;
  labelHidden?: boolean | undefined;
};

export type FieldControl = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

type FieldProps = FieldWords & {
  id?: string | undefined;
  className?: string | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** The frame of a control. */
export const inputClass =
  'block w-full min-h-12 rounded-control border-[1.5px] border-line-strong bg-white px-3.5 py-2 text-lead text-ink aria-invalid:border-2 aria-invalid:border-son-700';

/** The frame of a control one types into; `read-only` would also match a select. */
export const typedInputClass = `${inputClass} read-only:border-dashed read-only:bg-paper-2`;

/** The ids and marks that tie hint and error to their control. */
export function fieldControl(id: string, hint: ReactNode, error: string | undefined): FieldControl {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    ...(described && { 'aria-describedby': described }),
    ...(error && { 'aria-invalid': true as const }),
  };
}

/** The sentence under a control that was filled in wrongly. */
export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="mt-1.5 flex items-start gap-1.5 text-body font-medium text-son-700">
      <CircleX aria-hidden className="mt-0.5 size-[1.125rem] shrink-0" />
      {children}
    </p>
  );
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="mb-2 text-note text-ink-2">
      {children}
    </div>
  );
}

/** Label above, hint under the label, then the control and its error. */
export function Field({
  id,
  label,
  hint,
  error,
  optionalWord,
  labelHidden = false,
  className,
  children,
}: FieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  return (
    <div className={classNames('min-w-0', className)}>
      <label
        htmlFor={controlId}
        className={labelHidden ? 'sr-only' : classNames('block font-semibold', hint ? 'mb-0.5' : 'mb-2')}
      >
        {label}
        {optionalWord && <span className="font-normal text-ink-2"> ({optionalWord})</span>}
      </label>
      {hint && <FieldHint id={`${controlId}-hint`}>{hint}</FieldHint>}
      {children(fieldControl(controlId, hint, error))}
      {error && <FieldError id={`${controlId}-error`}>{error}</FieldError>}
    </div>
  );
}
