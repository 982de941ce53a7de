import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Words that are read aloud and take no room. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="span" sx={UNSEEN}>
      {children}
    </Box>
  );
}

/** Takes no room and is read aloud. */
export const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  p: 0,
  m: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  border: 0,
} as const;
