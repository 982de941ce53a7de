import { Box, Link as MuiLink, useTheme } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { Whole } from '../shared/numbers.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { NamedLoad } from './proposal-load.js';

/** Days that the proposal sends each person away for: how even it is shows at a glance. */
export function LoadChart({ load }: { readonly load: readonly NamedLoad[] }) {
  const translate = useTranslate();
  const [asTable, setAsTable] = useState(false);
  return (
    <Section
      title={translate('resources.proposals.sections.load')}
      flush
      actions={
        <MuiLink component="button" type="button" onClick={() => setAsTable(!asTable)} sx={{ fontSize: 13 }}>
          {translate(asTable ? 'dashboard.asChart' : 'dashboard.asTable')}
        </MuiLink>
      }
    >
      {asTable ? <LoadTable load={load} /> : <LoadBars load={load} />}
    </Section>
  );
}

function LoadBars({ load }: { readonly load: readonly NamedLoad[] }) {
  const translate = useTranslate();
  const { tokens } = useTheme();
  const axis = { fontSize: 12, fill: tokens.inkSoft };
  const rows = load.map(({ name, days }) => ({ name, days: Number(days) }));
  return (
    <Box sx={{ height: Math.max(120, 28 * rows.length + 40), px: 1, py: 1.5 }} aria-hidden>
      <ResponsiveContainer>
        <BarChart
          accessibilityLayer={false}
          layout="vertical"
          data={rows}
          margin={{ top: 0, right: 16, left: 8, bottom: 0 }}
        >
          <CartesianGrid horizontal={false} stroke={tokens.line} />
          <XAxis type="number" tick={axis} tickLine={false} axisLine={false} allowDecimals={false} />
          <YAxis
            type="category"
            dataKey="name"
            width={80}
            interval={0}
            tick={axis}
            tickLine={false}
            axisLine={{ stroke: tokens.lineStrong }}
          />
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
          <Bar
            dataKey="days"
            name={translate('resources.proposals.fields.days')}
            fill={tokens.stone}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
}

function LoadTable({ load }: { readonly load: readonly NamedLoad[] }) {
  return (
    <Rows
      rows={load.map((each) => ({ ...each, id: each.personId }))}
      columns={[
        { source: 'person', render: ({ name }) => name },
        { source: 'audits', align: 'right', render: ({ audits }) => <Whole value={audits} /> },
        { source: 'days', align: 'right', render: ({ days }) => days },
        { source: 'travelKm', align: 'right', render: ({ travelKm }) => <Whole value={travelKm} /> },
      ]}
    />
  );
}
