import { NumberInput } from 'react-admin';
import type { InputProps } from 'react-admin';

type NumberInputProps = Pick<InputProps, 'source' | 'label' | 'validate' | 'defaultValue'> & {
  readonly helperText?: string | false;
};

/** Asks for money in yuan and keeps it in fen. */
export function YuanInput({ helperText = false, ...props }: NumberInputProps) {
  return (
    <NumberInput
      {...props}
      min={0}
      step={0.01}
      format={(fen: number | string | null) => (fen == null || fen === '' ? '' : Number(fen) / 100)}
      parse={(yuan: string) => (yuan === '' ? null : Math.round(Number(yuan) * 100))}
      helperText={helperText}
    />
  );
}

/** Asks for audit time in half days and keeps it as the exact decimal the API takes. */
export function PersonDaysInput({ helperText = false, ...props }: NumberInputProps) {
  return (
    <NumberInput
      {...props}
      min={0}
      step={0.5}
      format={(days: string | null) => (days == null || days === '' ? '' : Number(days))}
      parse={(days: string) => (days === '' ? null : String(Number(days)))}
      helperText={helperText}
    />
  );
}

/** Asks for a number of days, or of months, up to `most`. */
export function DaysInput({ helperText = false, most, ...props }: NumberInputProps & { readonly most?: number }) {
  return <NumberInput {...props} min={1} step={1} {...(most !== undefined && { max: most })} helperText={helperText} />;
}

/** Asks for a number of persons. */
export function HeadcountInput({ helperText = false, ...props }: NumberInputProps) {
  return <NumberInput {...props} min={1} step={1} helperText={helperText} />;
}
