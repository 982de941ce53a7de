import { LinearProgress } from '@mui/material';
import { useLoading, useTranslate } from 'react-admin';

/** A hairline under the bar that moves while something is being read. */
export function LoadingLine() {
  const loading = useLoading();
  const translate = useTranslate();
  if (!loading) return null;
  return (
    <LinearProgress
      aria-label={translate('ra.page.loading')}
      color="secondary"
      sx={{ position: 'absolute', left: 0, right: 0, bottom: -2, height: 2 }}
    />
  );
}
