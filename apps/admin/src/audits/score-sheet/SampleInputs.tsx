import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';

interface SampleInputsProps {
  readonly code: string;
  readonly sampled: number | null;
  readonly conforming: number | null;
  readonly readOnly: boolean;
  readonly onChange: (change: { sampled?: number | null; conforming?: number | null }) => void;
}

/** How many samples conform, of how many drawn: `conforming / sampled`. */
export function SampleInputs({ code, sampled, conforming, readOnly, onChange }: SampleInputsProps) {
  const translate = useTranslate();
  const isWrong = sampled !== null && conforming !== null && conforming > sampled;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontSize: 13 }}>
      <Count
        label={`${code} ${translate('scoreSheet.sampled')}`}
        placeholder={translate('scoreSheet.sampledShort')}
        value={sampled}
        readOnly={readOnly}
        isWrong={sampled === 0}
        onChange={(value) => onChange({ sampled: value })}
      />
      <Box component="span" sx={{ color: 'text.secondary' }}>
        /
      </Box>
      <Count
        label={`${code} ${translate('scoreSheet.conforming')}`}
        placeholder={translate('scoreSheet.conformingShort')}
        value={conforming}
        readOnly={readOnly}
        isWrong={isWrong}
        onChange={(value) => onChange({ conforming: value })}
      />
    </Box>
  );
}

interface CountProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: number | null;
  readonly readOnly: boolean;
  readonly isWrong: boolean;
  readonly onChange: (value: number | null) => void;
}

function Count({ label, placeholder, value, readOnly, isWrong, onChange }: CountProps) {
  return (
    <Box
      component="input"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={isWrong}
      title={placeholder}
      placeholder={placeholder}
      value={value ?? ''}
      readOnly={readOnly}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={enterMovesOn}
      onChange={(event) => onChange(wholeOf(event.currentTarget.value))}
      sx={({ tokens }) => ({
        font: 'inherit',
        width: 46,
        height: { xs: 38, md: 28 },
        textAlign: 'center',
        color: isWrong ? tokens.tones.bad.ink : tokens.ink,
        backgroundColor: tokens.surface,
        border: `1px solid ${isWrong ? tokens.tones.bad.ink : tokens.lineStrong}`,
        borderRadius: '5px',
        '&::placeholder': { color: tokens.inkFaint, fontSize: 12 },
      })}
    />
  );
}

/** Enter leads from the first number to the second, and from there back to the row. */
function enterMovesOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const row = event.currentTarget.closest<HTMLElement>('[data-leaf]');
  const inputs = [...(row?.querySelectorAll('input') ?? [])];
  const next = inputs[inputs.indexOf(event.currentTarget) + 1];
  (next ?? row)?.focus();
}

function wholeOf(text: string): number | null {
  const digits = text.replaceAll(/\D/g, '').slice(0, 7);
  return digits === '' ? null : Number(digits);
}
