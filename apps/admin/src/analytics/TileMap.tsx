import { Box, Typography } from '@mui/material';
import { PROVINCES } from '@touchstone/rules';
import { useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../i18n/locale.js';
import type { ChartProps } from './BarsAndTrend.js';
import { rangeOf } from './chart-style.js';
import { drawnFigure } from './figures.js';
import { ChartHint } from './ChartHint.js';
import { HeatCell } from './HeatMap.js';

/** Where the tile of each province lies: column and row, near where the province does; no outline, and no size, is meant. */
const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '23': [9, 1],
  '15': [7, 2],
  '22': [9, 2],
  '65': [1, 3],
  '62': [4, 3],
  '64': [5, 3],
  '14': [6, 3],
  '13': [7, 3],
  '11': [8, 3],
  '21': [9, 3],
  '54': [1, 4],
  '63': [3, 4],
  '61': [5, 4],
  '41': [6, 4],
  '37': [7, 4],
  '12': [8, 4],
  '51': [4, 5],
  '50': [5, 5],
  '42': [6, 5],
  '34': [7, 5],
  '32': [8, 5],
  '31': [9, 5],
  '53': [4, 6],
  '52': [5, 6],
  '43': [6, 6],
  '36': [7, 6],
  '33': [8, 6],
  '45': [5, 7],
  '44': [6, 7],
  '35': [7, 7],
  '71': [9, 7],
  '46': [5, 8],
  '82': [6, 8],
  '81': [7, 8],
};

/** One tile of equal size for each province; a tile narrows the question to its province. */
export function TileMap({ question, answer, onNarrow }: ChartProps) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const figure = drawnFigure(question.measures);
  // A province has one tile: of several groups in it none would be its figure.
  if (question.groupBy.join() !== 'PROVINCE') return <ChartHint name="TILE_MAP" />;
  const ofProvince = (code: string) =>
    answer.rows.find(({ keys }) => keys.some(({ dimension, value }) => dimension === 'PROVINCE' && value === code));
  const values = answer.rows.flatMap((row) => (figure.of(row) == null ? [] : [Number(figure.of(row))]));
  return (
    <Box sx={{ p: 2, minWidth: 640 }}>
      <Box
        role="group"
        aria-label={translate('enums.ScoreChart.TILE_MAP')}
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(9, minmax(64px, 1fr))', gap: 0.5, maxWidth: 820 }}
      >
        {Object.entries(TILES).map(([code, [column, row]]) => {
          const name = PROVINCES[code]?.[locale] ?? code;
          return (
            <Box
              key={code}
              sx={{
                gridColumn: column,
                gridRow: row,
                textAlign: 'center',
                border: 1,
                borderColor: 'divider',
                borderRadius: 0.5,
                p: 0.25,
              }}
            >
              <Typography variant="caption" component="div" noWrap title={name}>
                {name}
              </Typography>
              <HeatCell
                row={ofProvince(code)}
                name={name}
                value={(each) => figure.of(each) ?? null}
                range={rangeOf(values)}
                onNarrow={onNarrow}
              />
            </Box>
          );
        })}
      </Box>
      <Typography variant="caption" color="textSecondary">
        {translate('resources.analytics.tiles')}
      </Typography>
    </Box>
  );
}
