import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Says that a certificate has no force. */
export function SpecimenChip() {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      title={translate('resources.certificates.specimen.note')}
      sx={(theme) => ({
        px: 0.5,
        borderRadius: 0.5,
        fontSize: 11,
        lineHeight: '16px',
        display: 'inline-block',
        whiteSpace: 'nowrap',
        color: theme.tokens.goldInk,
        border: `1px solid ${theme.tokens.gold}`,
      })}
    >
      {translate('resources.certificates.specimen.chip')}
    </Box>
  );
}
