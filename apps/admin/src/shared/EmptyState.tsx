import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Mark } from './Mark.js';

interface EmptyStateProps {
  readonly title: string;
  readonly hint?: string;
  readonly action?: ReactNode;
}

/** Says that there is nothing yet, and what one could do about it. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 0.75, textAlign: 'center', px: 2, py: 6 }}>
      <Box sx={{ opacity: 0.55 }}>
        <Mark size={40} />
      </Box>
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {hint && (
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 420, textWrap: 'balance' }}>
          {hint}
        </Typography>
      )}
      {action && <Box sx={{ mt: 1 }}>{action}</Box>}
    </Box>
  );
}
