import { Box, Typography } from '@mui/material';
import { alpha } from '@mui/material/styles';
import type { ScoreRow } from './analytics.documents.js';
import type { ChartProps } from './BarsAndTrend.js';
import { useChartStyle } from './chart-style.js';
import { nameOf } from './figures.js';

/**
 * How many of each group reach each level, as bands of one bar, the highest first; a level looks alike in every bar.
 * Percentiles stand beneath.
 */
export function Distribution({ answer }: ChartProps) {
  const rows = answer.rows.length > 0 ? answer.rows : [answer.total];
  const ranks = [...new Set((answer.total.levels ?? []).map(({ rank }) => rank))].toSorted((a, b) => b - a);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {rows.map((row) => (
        <Box key={JSON.stringify(row.keys.map(({ value }) => value))}>
          <Typography variant="body2">{nameOf(row)}</Typography>
          <Bands row={row} ranks={ranks} />
          {row.percentiles && (
            <Typography variant="caption" color="textSecondary">
              {row.percentiles.map(({ percent, value }) => `P${percent} ${value}`).join(' · ')}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}

function Bands({ row, ranks }: { readonly row: ScoreRow; readonly ranks: readonly number[] }) {
  const { tokens } = useChartStyle();
  const levels = (row.levels ?? []).filter(({ count }) => count > 0);
  return (
    <Box sx={{ display: 'flex', gap: '2px', minHeight: 28 }}>
      {levels.map(({ level, title, rank, count, share }) => (
        <Box
          key={level ?? title}
          title={`${title} ${count} (${share}%)`}
          sx={{
            flexGrow: count,
            flexBasis: 0,
            minWidth: 4,
            px: 0.5,
            overflow: 'hidden',
            whiteSpace: 'nowrap',
            textOverflow: 'ellipsis',
            fontSize: 12,
            lineHeight: '26px',
            border: 1,
            borderColor: tokens.lineStrong,
            borderStyle: level ? 'solid' : 'dashed',
            color: tokens.ink,
            background: level
              ? alpha(tokens.stone, 0.34 - (0.28 * ranks.indexOf(rank)) / Math.max(1, ranks.length - 1))
              : 'transparent',
          }}
        >
          {title} {count}
        </Box>
      ))}
    </Box>
  );
}
