import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '../layout/LanguageSwitch.js';
import { ThemeSwitch } from '../layout/ThemeSwitch.js';
import { ProductPanel } from './ProductPanel.js';

/** What stands around every page before one is signed in: what the product is on one side, the way in on the other. */
export function DoorFrame({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: 'minmax(320px, 5fr) 7fr' },
        gridTemplateRows: { xs: 'auto 1fr', md: '1fr' },
      }}
    >
      <ProductPanel />
      <Box
        component="main"
        sx={{
          position: 'relative',
          display: 'grid',
          placeItems: { xs: 'start center', md: 'center' },
          px: 3,
          py: { xs: 4, md: 7 },
        }}
      >
        <Stack direction="row" sx={{ position: 'absolute', top: 10, right: 14 }}>
          <LanguageSwitch />
          <ThemeSwitch />
        </Stack>
        <Box sx={{ width: '100%', maxWidth: 460 }}>{children}</Box>
      </Box>
    </Box>
  );
}
