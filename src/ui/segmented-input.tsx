'use client';

import { use, useEffect, useEffectEvent, type ReactNode, type Ref } from 'react';
import { DateFieldStateContext, DateInput, DateSegment, Label, Text } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { TimeFieldStateContext } from 'react-aria-components/TimeField';
import { FieldError } from './field';

/** What a date field and a time field have in common. */
export type SegmentedFieldProps = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optionalWord?: string | undefined;
  locale?: 'vi' | 'en' | undefined;
  value?: string | null | undefined;
  defaultValue?: string | undefined;
  onChange?: ((value: string | null) => void) | undefined;
  onBlur?: (() => void) | undefined;
  name?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  required?: boolean | undefined;
  readOnly?: boolean | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
};

/** Day before month in both languages. */
export function DayFirst({
  locale = 'vi',
  children,
}: {
  locale?: 'vi' | 'en' | undefined;
  children: ReactNode;
}) {
  return <I18nProvider locale={locale === 'vi' ? 'vi-VN' : 'en-GB'}>{children}</I18nProvider>;
}

type SegmentedInputProps = Pick<SegmentedFieldProps, 'label' | 'hint' | 'optionalWord' | 'name' | 'error'> & {
  text: string | null;
  errorId: string;
  onComplete: (complete: boolean) => void;
};

/** Label, hint, the row of segments and the error sentence. */
export function SegmentedInput(props: SegmentedInputProps) {
  const { label, hint, optionalWord, name, text, error, errorId, onComplete } = props;
  useCompleteness(onComplete);
  return (
    <>
      <Label className={`block font-semibold ${hint ? 'mb-0.5' : 'mb-2'}`}>
        {label}
        {optionalWord && <span className="font-normal text-ink-2"> ({optionalWord})</span>}
      </Label>
      {hint && (
        <Text slot="description" className="mb-2 block text-note text-ink-2">
          {hint}
        </Text>
      )}
      <DateInput className="num flex min-h-12 w-full items-center rounded-control border-[1.5px] border-line-strong bg-white px-3 py-2 text-lead data-focus-within:shadow-focus data-invalid:border-2 data-invalid:border-son-700 data-readonly:border-dashed data-readonly:bg-paper-2">
        {(segment) => (
          <DateSegment
            segment={segment}
            className="rounded-swatch px-0.5 py-0.5 shadow-none! data-focused:bg-lam-700 data-focused:text-white data-placeholder:text-ink-3 data-focused:data-placeholder:text-white"
          />
        )}
      </DateInput>
      {name !== undefined && <input type="hidden" name={name} value={text ?? ''} />}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </>
  );
}

/** The library is silent when one segment is emptied, so the segments themselves are watched. */
function useCompleteness(onComplete: (complete: boolean) => void) {
  const date = use(DateFieldStateContext);
  const time = use(TimeFieldStateContext);
  const segments = (date ?? time)?.segments ?? [];
  const complete = !segments.some((segment) => segment.isEditable && segment.isPlaceholder);
  const report = useEffectEvent(onComplete);
  useEffect(() => report(complete), [complete]);
}
