import { Alert, Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface RecoveryCodeListProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** Recovery codes, shown this once: to be printed or written down before going on. */
export function RecoveryCodeList({ codes, onDone }: RecoveryCodeListProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {translate('signIn.codesTitle')}
      </Typography>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('signIn.codesIntro')}
      </Alert>
      <Box
        component="ul"
        sx={{
          m: 0,
          mb: 2,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 0.75,
          gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
          fontFamily: 'monospace',
          fontSize: 15,
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Button variant="contained" onClick={onDone}>
        {translate('signIn.codesKept')}
      </Button>
    </>
  );
}
