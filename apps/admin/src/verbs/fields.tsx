import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Inputs that belong together, under a heading. */
export function FieldGroup({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, mb: 1.5, minWidth: 0 }}>
      {title && (
        <Typography component="legend" variant="h3" sx={{ p: 0, mb: 0.5 }}>
          {title}
        </Typography>
      )}
      {children}
    </Box>
  );
}

/** Inputs side by side where there is room: `2` to a line, or `3`. */
export function FieldRow({ columns = 2, children }: { readonly columns?: 2 | 3; readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: `repeat(${columns}, minmax(0, 1fr))` },
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}
