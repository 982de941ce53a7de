import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ToneMark } from '../../shared/ToneMark.js';
import type { Tone } from '../../theme/tokens.js';
import type { Keeping } from './sheet-state.js';

const TONES: Readonly<Record<Keeping, Tone>> = {
  saved: 'good',
  unsaved: 'neutral',
  saving: 'active',
  offline: 'warn',
  refused: 'bad',
  conflict: 'bad',
};

/** Whether what one sees is kept, in a word that is read out when it changes. */
export function SaveState({ keeping, onRetry }: { readonly keeping: Keeping; readonly onRetry: () => void }) {
  const translate = useTranslate();
  const tone = TONES[keeping];
  return (
    <Box
      role="status"
      data-keeping={keeping}
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        fontSize: 13,
        whiteSpace: 'nowrap',
        color: theme.tokens.tones[tone].ink,
      })}
    >
      <ToneMark tone={tone} />
      {translate(`scoreSheet.keeping.${keeping}`)}
      {(keeping === 'offline' || keeping === 'unsaved') && (
        <Link component="button" type="button" onClick={onRetry} sx={{ fontSize: 13 }}>
          {translate(keeping === 'offline' ? 'scoreSheet.retry' : 'scoreSheet.saveNow')}
        </Link>
      )}
    </Box>
  );
}
