'use client';

import { useId } from 'react';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { dateText, toCalendarDate } from './date-value';
import { DayFirst, SegmentedInput, type SegmentedFieldProps } from './segmented-input';
import { useSegmentedValue } from './use-segmented-value';

/** A day typed as day, month, year; its value is 'YYYY-MM-DD', null while it is not complete. */
export function DateField({
  label,
  hint,
  error,
  optionalWord,
  locale,
  value,
  defaultValue,
  onChange,
  onBlur,
  name,
  min,
  max,
  required = false,
  readOnly = false,
  ref,
}: SegmentedFieldProps) {
  const errorId = useId();
  const { part, text, settle } = useSegmentedValue({
    value,
    defaultValue,
    onChange,
    parse: toCalendarDate,
    print: dateText,
  });
  return (
    <DayFirst locale={locale}>
      <AriaDateField
        ref={ref}
        granularity="day"
        shouldForceLeadingZeros
        validationBehavior="aria"
        isInvalid={error !== undefined && error !== ''}
        isRequired={required}
        isReadOnly={readOnly}
        minValue={toCalendarDate(min)}
        maxValue={toCalendarDate(max)}
        value={part}
        onChange={(next) => settle(next, true)}
        onBlur={() => onBlur?.()}
        {...(error && { 'aria-describedby': errorId })}
      >
        <SegmentedInput
          {...{ label, hint, optionalWord, name, text, error, errorId }}
          onComplete={(complete) => settle(part, complete)}
        />
      </AriaDateField>
    </DayFirst>
  );
}
