'use client';

import { useEffect, useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Upload } from 'lucide-react';
import { classNames } from './class-names';
import { FieldError, fieldControl } from './field';

type FileDropProps = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  chooseLabel: string;
  dropLabel: string;
  accept?: string | undefined;
  multiple?: boolean | undefined;
  name?: string | undefined;
  onFiles?: ((files: File[]) => void) | undefined;
  /** Shown instead of the names of the chosen files. */
  chosen?: ReactNode;
};

/** A native file input that also takes a dropped file; dropping is never the only way. */
export function FileDrop(props: FileDropProps) {
  const {
    label,
    hint,
    error,
    chooseLabel,
    dropLabel,
    accept,
    multiple = false,
    name,
    onFiles,
    chosen,
  } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [names, setNames] = useState<string[]>([]);

  // A file may be chosen before the page listens: then it is taken as soon as it does.
  useEffect(() => {
    if (input.current?.files?.length) input.current.dispatchEvent(new Event('change', { bubbles: true }));
  }, []);

  function take(list: FileList | null) {
    const files = Array.from(list ?? []);
    setNames(files.map((file) => file.name));
    onFiles?.(files);
  }

  function drop(event: DragEvent<HTMLDivElement>) {
    event.preventDefault();
    setOver(false);
    const files = event.dataTransfer.files;
    if (files.length === 0 || (files.length > 1 && !multiple)) return;
    if (input.current) input.current.files = files;
    take(files);
  }

  return (
    <div>
      <p className="mb-2 font-semibold" id={`${id}-label`}>
        {label}
      </p>
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classNames(
          'flex flex-col items-center gap-3 rounded-card border-2 border-dashed px-6 py-7 text-center',
          error ? 'border-son-700' : over ? 'border-lam-700' : 'border-line-strong',
          over ? 'bg-lam-50' : 'bg-white',
        )}
      >
        <input
          {...fieldControl(id, hint, error)}
          ref={input}
          type="file"
          name={name}
          accept={accept}
          multiple={multiple}
          onChange={(event) => take(event.target.files)}
          aria-labelledby={`${id}-label ${id}-choose`}
          className="peer sr-only"
        />
        <label
          id={`${id}-choose`}
          htmlFor={id}
          className="inline-flex min-h-11 items-center gap-2.5 rounded-control border-[1.5px] border-line-strong bg-white px-[1.125rem] py-2 text-body font-semibold peer-focus-visible:shadow-focus hover:bg-lam-50"
        >
          <Upload aria-hidden className="size-5" />
          {chooseLabel}
        </label>
        <p className="text-note text-ink-2">{dropLabel}</p>
        <div role="status">
          {chosen ?? (names.length > 0 && <b className="font-semibold">{names.join(', ')}</b>)}
        </div>
        {hint && (
          <div id={`${id}-hint`} className="text-note text-ink-2">
            {hint}
          </div>
        )}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
