import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Tone } from '../theme/tokens.js';
import { ToneMark } from './ToneMark.js';

/** A state, told by shape, colour and word together. */
export function StatusChip({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.625,
        px: 0.75,
        height: 22,
        borderRadius: 0.75,
        fontSize: 12,
        lineHeight: 1,
        whiteSpace: 'nowrap',
        color: theme.tokens.tones[tone].ink,
        backgroundColor: theme.tokens.tones[tone].tint,
        border: `1px solid ${theme.tokens.tones[tone].line}`,
      })}
    >
      <ToneMark tone={tone} />
      {children}
    </Box>
  );
}
