import { Box } from '@mui/material';
import { MONO } from '../theme/tokens.js';
import { CopyButton } from './CopyButton.js';

/** Authority and type, division, organisation, check character. */
const PARTS = [
  [0, 2],
  [2, 8],
  [8, 17],
  [17, 18],
] as const;

interface UsccProps {
  readonly value: string;
  readonly copy?: boolean;
}

/** A unified social credit code, its parts set a hair apart for the eye; copied, it is whole. */
export function Uscc({ value, copy = false }: UsccProps) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <Box component="span" sx={{ fontFamily: MONO, fontSize: '.94em', whiteSpace: 'nowrap' }}>
        {PARTS.map(([from, to]) => (
          <Box component="span" key={from} sx={{ '& + &': { ml: '.3em' } }}>
            {value.slice(from, to)}
          </Box>
        ))}
      </Box>
      {copy && <CopyButton value={value} />}
    </Box>
  );
}
