import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { Section } from '../shared/Section.js';
import type { CapacityRow } from './capacity.documents.js';

/** What is due as bars, what can be done as a line above them; the table beneath says the same in numbers. */
export function CapacityChart({ row }: { readonly row: CapacityRow }) {
  const translate = useTranslate();
  const { tokens } = useTheme();
  const axis = { fontSize: 12, fill: tokens.inkSoft };
  const data = row.months.map(({ month, needed, available }) => ({
    month: month.slice(0, 7),
    needed: Number(needed),
    available: Number(available),
  }));
  return (
    <Section title={row.code ?? translate('resources.capacity.all')}>
      <Box sx={{ height: 240 }} aria-hidden>
        <ResponsiveContainer>
          <ComposedChart
            accessibilityLayer={false}
            data={data}
            margin={{ top: 4, right: 8, left: -16, bottom: 0 }}
            barCategoryGap="28%"
          >
            <CartesianGrid vertical={false} stroke={tokens.line} />
            <XAxis dataKey="month" tick={axis} tickLine={false} axisLine={{ stroke: tokens.lineStrong }} />
            <YAxis tick={axis} tickLine={false} axisLine={false} />
            <Tooltip
              cursor={{ fill: tokens.sunken }}
              itemStyle={{ color: tokens.ink, padding: 0 }}
              contentStyle={{
                fontSize: 12,
                color: tokens.ink,
                background: tokens.surface,
                border: `1px solid ${tokens.lineStrong}`,
                borderRadius: 4,
              }}
            />
            <Legend
              iconSize={10}
              wrapperStyle={{ fontSize: 12 }}
              formatter={(name) => (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {name}
                </Box>
              )}
            />
            <Bar
              dataKey="needed"
              name={translate('resources.capacity.needed')}
              fill={tokens.stone}
              isAnimationActive={false}
            />
            <Line
              dataKey="available"
              name={translate('resources.capacity.available')}
              stroke={tokens.gold}
              strokeWidth={2}
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
      </Box>
    </Section>
  );
}
