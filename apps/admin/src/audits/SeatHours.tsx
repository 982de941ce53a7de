import { Box, TextField } from '@mui/material';
import type { PlainDate } from '@touchstone/plain-date';
import { HOURS_OF_HALF_DAY } from '@touchstone/rules';
import type { SeatDay } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import type { AuditRecord } from './audit.documents.js';

/** What a seat asks of its holder, day by day in hours. */
export function SeatHours({ days }: { readonly days: AuditRecord['team'][number]['days'] }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1.5, fontSize: 13 }}>
      {days.map(({ day, halfDays }) => (
        <Box component="span" key={day} sx={{ whiteSpace: 'nowrap' }}>
          <Day value={day} /> {halfDays * HOURS_OF_HALF_DAY} h
        </Box>
      ))}
    </Box>
  );
}

interface SeatHoursInputsProps {
  /** Every day of the audit. */
  readonly days: readonly PlainDate[];
  readonly seatDays: readonly SeatDay[];
  readonly onChange: (seatDays: readonly SeatDay[]) => void;
}

/** The hours of a seat to be given, as they would be spread; each day may be none, half or whole. */
export function SeatHoursInputs({ days, seatDays, onChange }: SeatHoursInputsProps) {
  const translate = useTranslate();
  const change = (day: PlainDate, halfDays: number) => {
    const others = seatDays.filter((each) => each.day !== day);
    const next = halfDays === 0 ? others : [...others, { day, halfDays }];
    onChange(next.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
  };
  return (
    <Box
      component="fieldset"
      sx={{
        m: 0,
        mb: 1.5,
        p: 0,
        border: 0,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        maxHeight: 180,
        overflowY: 'auto',
      }}
    >
      <Box component="legend" sx={{ fontSize: 13, color: 'text.secondary', mb: 1, p: 0 }}>
        {translate('resources.audits.seatHoursHint')}
      </Box>
      {days.map((day) => (
        <TextField
          key={day}
          select
          size="small"
          label={day}
          value={seatDays.find((each) => each.day === day)?.halfDays ?? 0}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          onChange={(event) => change(day, Number(event.target.value))}
          sx={{ width: 128 }}
        >
          {[0, 1, 2].map((halves) => (
            <option key={halves} value={halves}>
              {halves * HOURS_OF_HALF_DAY} h
            </option>
          ))}
        </TextField>
      ))}
    </Box>
  );
}
