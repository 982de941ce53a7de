import CalendarTodayOutlined from '@mui/icons-material/CalendarTodayOutlined';
import { Box, IconButton, InputAdornment, TextField } from '@mui/material';
import type { TextFieldProps } from '@mui/material';
import { useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { PlainDate } from '@touchstone/plain-date';
import { typedDay } from './typed-day.js';

type DayInputProps = Pick<TextFieldProps, 'id' | 'name' | 'label' | 'error' | 'helperText' | 'size' | 'margin' | 'sx'> &
  Pick<TextFieldProps, 'disabled' | 'fullWidth' | 'inputRef'> & {
    readonly value: PlainDate | '' | null | undefined;
    /** Told of each change: the day, null while there is none, and what is written. */
    readonly onDay: (day: PlainDate | null, typed: string) => void;
    readonly onBlur?: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
    /** What it is called where no label is seen. */
    readonly spoken?: string;
    readonly min?: PlainDate | undefined;
    readonly max?: PlainDate | undefined;
    readonly readOnly?: boolean | undefined;
  };

/**
 * A day that is written `YYYY-MM-DD` in either language, whatever order the browser itself shows; its own calendar opens by
 * the button.
 */
export function DayInput({ value, onDay, onBlur, spoken, min, max, readOnly = false, ...field }: DayInputProps) {
  const translate = useTranslate();
  const day = value || null;
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const [seen, setSeen] = useState(day);
  // Changed by somebody else: what was being written is no more.
  if (day !== seen) {
    setSeen(day);
    if (typed !== null && typedDay(typed) !== day) setTyped(null);
  }
  const take = (text: string) => {
    setTyped(text);
    setLeft(false);
    onDay(typedDay(text), text);
  };
  const isWrong = isLeft && isHalfWritten(typed);
  return (
    <TextField
      {...field}
      value={typed ?? day ?? ''}
      placeholder="YYYY-MM-DD"
      error={field.error || isWrong}
      helperText={field.helperText ?? (isWrong ? translate('shared.dayShape') : undefined)}
      onChange={({ target }) => take(target.value)}
      onBlur={(event) => {
        setLeft(true);
        if (!isHalfWritten(typed)) setTyped(null);
        onBlur?.(event);
      }}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { inputMode: 'numeric', autoComplete: 'off', 'aria-label': spoken, readOnly },
        input: {
          endAdornment: !readOnly && !field.disabled && <Picker {...{ day, min, max }} onPick={take} />,
        },
      }}
    />
  );
}

/** Whether something is written that is no day. */
export function isHalfWritten(typed: string | null): boolean {
  return typed !== null && typed !== '' && typedDay(typed) === null;
}

interface PickerProps {
  readonly day: PlainDate | null;
  readonly min: PlainDate | undefined;
  readonly max: PlainDate | undefined;
  readonly onPick: (day: string) => void;
}

/** The browser's own calendar behind a button; its box is seen and read by nobody. */
function Picker({ day, min, max, onPick }: PickerProps) {
  const translate = useTranslate();
  const box = useRef<HTMLInputElement>(null);
  return (
    <InputAdornment position="end" sx={{ position: 'relative' }}>
      <Box
        component="input"
        type="date"
        ref={box}
        value={day ?? ''}
        min={min}
        max={max}
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => onPick(target.value)}
        sx={{ position: 'absolute', right: 0, bottom: -8, width: 1, height: 1, opacity: 0, pointerEvents: 'none' }}
      />
      <IconButton
        size="small"
        edge="end"
        aria-label={translate('shared.openCalendar')}
        onClick={() => box.current?.showPicker()}
      >
        <CalendarTodayOutlined sx={{ fontSize: 15 }} />
      </IconButton>
    </InputAdornment>
  );
}
