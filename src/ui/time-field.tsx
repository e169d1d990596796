'use client';

import { useId } from 'react';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { timeText, toTime } from './date-value';
import { DayFirst, SegmentedInput, type SegmentedFieldProps } from './segmented-input';

/** A time of day on the clock of 24 hours; its value is 'HH:mm', null while it is not complete. */
export function TimeField({
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
      <AriaTimeField
        ref={ref}
        granularity="minute"
        hourCycle={24}
        shouldForceLeadingZeros
        validationBehavior="aria"
        isInvalid={error !== undefined && error !== ''}
        isRequired={required}
        isReadOnly={readOnly}
        minValue={toTime(min)}
        maxValue={toTime(max)}
        onChange={(time) => onChange?.(time === null ? null : timeText(time))}
        onBlur={() => onBlur?.()}
        {...(name !== undefined && { name })}
        {...(value !== undefined && { value: toTime(value) })}
        {...(defaultValue !== undefined && { defaultValue: toTime(defaultValue) })}
        {...(error && { 'aria-describedby': errorId })}
      >
        <SegmentedInput {...{ label, hint, optionalWord, error, errorId }} />
      </AriaTimeField>
    </DayFirst>
  );
}
