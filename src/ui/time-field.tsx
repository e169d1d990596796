'use client';

import { useId } from 'react';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { timeText, toTime } from './date-value';
import { DayFirst, SegmentedInput, type SegmentedFieldProps } from './segmented-input';
import { useSegmentedValue } from './use-segmented-value';

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
  const { part, text, settle } = useSegmentedValue({
    value,
    defaultValue,
    onChange,
    parse: toTime,
    print: timeText,
  });
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
        value={part}
        onChange={(next) => settle(next, true)}
        onBlur={() => onBlur?.()}
        {...(error && { 'aria-describedby': errorId })}
      >
        <SegmentedInput
          {...{ label, hint, optionalWord, name, text, error, errorId }}
          onComplete={(complete) => settle(part, complete)}
        />
      </AriaTimeField>
    </DayFirst>
  );
}
