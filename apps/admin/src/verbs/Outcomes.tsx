import { Box, Typography } from '@mui/material';
import type { Reason } from './form-errors.js';
import { ReasonList } from './ReasonList.js';

interface OutcomesProps {
  /** How many were done, and how many not. */
  readonly sum: string;
  readonly refused: readonly { readonly id: string; readonly title: string; readonly reasons: readonly Reason[] }[];
}

/** What came of a verb that was asked for of several records: each that was refused with its reasons. */
export function Outcomes({ sum, refused }: OutcomesProps) {
  return (
    <>
      <Typography role="status">{sum}</Typography>
      {refused.map(({ id, title, reasons }) => (
        <Box key={id} sx={{ mt: 1.5 }}>
          <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
            {title}
          </Typography>
          <ReasonList reasons={reasons} />
        </Box>
      ))}
    </>
  );
}
