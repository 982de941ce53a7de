import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Says that points are made up, wherever a figure is made of them. */
export function Illustrative() {
  const translate = useTranslate();
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
      {translate('analytics.illustrative')}
    </Alert>
  );
}
