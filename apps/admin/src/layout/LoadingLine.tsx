import { LinearProgress } from '@mui/material';
import { useLoading } from 'react-admin';

/** A hairline under the bar that moves while something is being read. */
export function LoadingLine() {
  const loading = useLoading();
  if (!loading) return null;
  return <LinearProgress color="secondary" sx={{ position: 'absolute', left: 0, right: 0, bottom: -2, height: 2 }} />;
}
