import { useRef } from 'react';
import { FieldTitle, InputHelperText, useInput } from 'react-admin';
import type { InputProps } from 'react-admin';
import type { PlainDate } from '@touchstone/plain-date';
import { DayInput, isHalfWritten } from './DayInput.js';

type PlainDateInputProps = Pick<
  InputProps,
  'source' | 'label' | 'validate' | 'defaultValue' | 'readOnly' | 'disabled'
> & {
  readonly min?: PlainDate;
  readonly max?: PlainDate;
  readonly helperText?: string | false;
};

/** Asks for a calendar day and keeps it as `YYYY-MM-DD`: no time, no zone, no `Date`. */
export function PlainDateInput({ min, max, helperText = false, validate = [], ...props }: PlainDateInputProps) {
  const typed = useRef('');
  // What is half written is no day yet, and none that may be left out without a word.
  const whole = () => (isHalfWritten(typed.current) ? 'shared.dayShape' : undefined);
  const { field, fieldState, id, isRequired } = useInput({ ...props, validate: [whole, ...[validate].flat()] });
  const { invalid, error } = fieldState;
  const { value, onChange, ref, ...box } = field;
  return (
    <DayInput
      {...box}
      id={id}
      inputRef={ref}
      value={value as PlainDate | ''}
      onDay={(day, text) => {
        typed.current = text;
        onChange(day);
      }}
      min={min}
      max={max}
      readOnly={props.readOnly}
      disabled={props.disabled ?? false}
      label={<FieldTitle label={props.label} source={props.source} isRequired={isRequired} />}
      error={invalid}
      helperText={
        invalid || helperText ? <InputHelperText error={error?.message ?? ''} helperText={helperText} /> : undefined
      }
    />
  );
}
