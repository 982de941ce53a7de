import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Says by what a chart is to be asked, where it cannot be drawn as it was asked; the table has the answer all the same. */
export function ChartHint({ name }: { readonly name: 'TILE_MAP' | 'TREND' }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" color="textSecondary" sx={{ p: 2 }}>
      {translate(`resources.analytics.chartHint.${name}`)}
    </Typography>
  );
}
