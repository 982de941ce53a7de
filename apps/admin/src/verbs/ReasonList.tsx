import { Box, Typography } from '@mui/material';
import type { Reason } from './form-errors.js';

/** Reasons, one under the other, each with its clause in the margin's voice. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
      {reasons.map((reason) => (
        <Box
          component="li"
          key={`${reason.code}:${reason.field ?? ''}:${reason.message}`}
          sx={{ borderLeft: 2, borderColor: 'error.main', pl: 1.5, py: 0.25 }}
          data-code={reason.code}
        >
          <Typography variant="body1">{reason.message}</Typography>
          {reason.clause && (
            <Typography variant="caption" color="textSecondary">
              {reason.clause}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
