import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The product's mark: a dark touchstone with the streak that gold leaves on it. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        fill="#262d34"
        stroke="#4b555e"
        strokeWidth=".8"
        d="M6.1 9.2C8.5 5 13.4 3 18.6 3.7c5.2.8 9.4 4.5 10.2 9.7.9 5.7-1.7 11.3-6.8 13.8-5.1 2.4-11.8 1.9-15.6-2.2C2.9 21.2 3.6 13.7 6.1 9.2Z"
      />
      <path fill="#d3a63c" d="M8.3 21.6 22.6 10c.6-.5 1.3.3.9.9-2.9 4.3-7.9 8.7-13.9 12.1-1.1.6-2.2-.7-1.3-1.4Z" />
    </svg>
  );
}

/** Mark and name together; the Latin name steps back where there is little room. */
export function Wordmark({ size = 24, compact = false }: { readonly size?: number; readonly compact?: boolean }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}>
      <Mark size={size} />
      {!compact && (
        <Box sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 0.75 }}>
          <Typography component="span" variant="h2" sx={{ fontSize: size * 0.68, letterSpacing: '.06em' }}>
            {translate('product.name')}
          </Typography>
          <Typography
            component="span"
            lang="en"
            sx={{ fontSize: size * 0.46, letterSpacing: '.04em', color: 'text.secondary' }}
          >
            {translate('product.latin')}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
