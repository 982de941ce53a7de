import { TextField } from '@mui/material';
import { FieldTitle, InputHelperText, useInput } from 'react-admin';
import type { InputProps } from 'react-admin';
import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';

type PlainDateInputProps = Pick<
  InputProps,
  'source' | 'label' | 'validate' | 'defaultValue' | 'readOnly' | 'disabled'
> & {
  readonly min?: PlainDate;
  readonly max?: PlainDate;
  readonly helperText?: string | false;
};

/** Asks for a calendar day and keeps it as `YYYY-MM-DD`: no time, no zone, no `Date`. */
export function PlainDateInput({ min, max, helperText = false, ...props }: PlainDateInputProps) {
  const { field, fieldState, id, isRequired } = useInput({
    ...props,
    format: (value: PlainDate | null) => value ?? '',
    parse: (text: string) => (isPlainDate(text) ? text : null),
  });
  const { invalid, error } = fieldState;
  return (
    <TextField
      {...field}
      id={id}
      type="date"
      label={<FieldTitle label={props.label} source={props.source} isRequired={isRequired} />}
      error={invalid}
      helperText={
        invalid || helperText ? <InputHelperText error={error?.message ?? ''} helperText={helperText} /> : undefined
      }
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { min, max, readOnly: props.readOnly, disabled: props.disabled },
      }}
    />
  );
}
