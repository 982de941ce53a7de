import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { MONO } from '../theme/tokens.js';

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

function CopyButton({ value }: { readonly value: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    notify('shared.copied', { type: 'info' });
  };
  return (
    <Tooltip title={translate('shared.copy')}>
      <IconButton aria-label={translate('shared.copy')} onClick={() => void copy()}>
        <ContentCopyOutlined sx={{ fontSize: 15 }} />
      </IconButton>
    </Tooltip>
  );
}
