import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Where a demonstration's day is moved, so that due dates can be seen to fall due. */
export function DemoDay(_props: { readonly onMoved: () => void }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" color="textSecondary">
      {translate('bar.demoHint')}
    </Typography>
  );
}
