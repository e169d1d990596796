'use client';

import { useId } from 'react';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { toCalendarDate } from './date-value';
import { DayFirst, SegmentedInput, type SegmentedFieldProps } from './segmented-input';

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
        onChange={(date) => onChange?.(date === null ? null : date.toString())}
        onBlur={() => onBlur?.()}
        {...(name !== undefined && { name })}
        {...(value !== undefined && { value: toCalendarDate(value) })}
        {...(defaultValue !== undefined && { defaultValue: toCalendarDate(defaultValue) })}
        {...(error && { 'aria-describedby': errorId })}
      >
        <SegmentedInput {...{ label, hint, optionalWord, error, errorId }} />
      </AriaDateField>
    </DayFirst>
  );
}
