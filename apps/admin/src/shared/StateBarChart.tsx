import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useChartStyle } from '../analytics/chart-style.js';
import { OWED_STATES } from './owed-states.js';
import type { StateBarsProps, StateCounts } from './StateBars.js';

/** A bar a month, stacked by state; a press tells which part. The table beside it is what is read aloud. */
export function StateBarChart<Row extends StateCounts>({ rows, nameOf, onPress }: StateBarsProps<Row>) {
  const translate = useTranslate();
  const { tokens, axis, tooltip } = useChartStyle();
  const colours = {
    overdue: tokens.tones.bad.ink,
    dueSoon: tokens.gold,
    open: tokens.stone,
    notOpen: tokens.lineStrong,
  };
  return (
    <Box sx={{ height: 240, px: 1, py: 1.5, '& .recharts-bar-rectangle': { cursor: 'pointer' } }} aria-hidden>
      <ResponsiveContainer>
        <BarChart
          accessibilityLayer={false}
          data={[...rows]}
          margin={{ top: 4, right: 8, left: -16, bottom: 0 }}
          barCategoryGap="28%"
        >
          <CartesianGrid vertical={false} stroke={tokens.line} />
          <XAxis
            dataKey="month"
            tick={axis}
            tickLine={false}
            axisLine={{ stroke: tokens.lineStrong }}
            tickFormatter={nameOf}
          />
          <YAxis tick={axis} tickLine={false} axisLine={false} allowDecimals={false} />
          <Tooltip {...tooltip} labelFormatter={(month) => (typeof month === 'string' ? nameOf(month) : '')} />
          <Legend
            iconType="square"
            iconSize={10}
            wrapperStyle={{ fontSize: 12 }}
            itemSorter={null}
            formatter={(name) => (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {name}
              </Box>
            )}
          />
          {OWED_STATES.map(([name, state]) => (
            <Bar
              key={name}
              dataKey={name}
              stackId="owed"
              name={translate(`enums.DueState.${state}`)}
              fill={colours[name]}
              isAnimationActive={false}
              onClick={({ payload }) => onPress(payload as Row, state)}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
}
