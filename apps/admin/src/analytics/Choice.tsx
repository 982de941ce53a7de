import { TextField } from '@mui/material';

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly options: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly onChange: (value: string) => void;
}

/** One of a list, as the system's own menu. */
export function Choice({ name, value, options, onChange }: ChoiceProps) {
  return (
    <TextField
      select
      label={name}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </TextField>
  );
}
