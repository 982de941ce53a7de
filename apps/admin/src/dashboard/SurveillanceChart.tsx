import { Box, Link as MuiLink, useTheme } from '@mui/material';
import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { plusDays, plusMonths } from '@touchstone/plain-date';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { usePermission } from '../auth-provider/usePermission.js';
import { EmptyState } from '../shared/EmptyState.js';
import { listLink } from '../shared/list-link.js';
import { Section } from '../shared/Section.js';
import type { DashboardData } from './dashboard.documents.js';

type Month = DashboardData['surveillanceByMonth'][number];

const STATES = [
  ['overdue', 'OVERDUE'],
  ['dueSoon', 'DUE_SOON'],
  ['open', 'OPEN'],
  ['notOpen', 'NOT_OPEN'],
] as const;

/** The surveillance owed, by the month it is due in; a press on a month lists it. */
export function SurveillanceChart({ months }: { readonly months: readonly Month[] }) {
  const translate = useTranslate();
  const mayRead = usePermission('surveillance:read');
  const [asTable, setAsTable] = useState(false);
  if (!mayRead) return null;
  return (
    <Section
      title={translate('dashboard.surveillance.title')}
      flush
      actions={
        months.length > 0 && (
          <MuiLink component="button" type="button" onClick={() => setAsTable(!asTable)} sx={{ fontSize: 13 }}>
            {translate(asTable ? 'dashboard.asChart' : 'dashboard.asTable')}
          </MuiLink>
        )
      }
    >
      {months.length === 0 && <EmptyState title={translate('dashboard.surveillance.none')} />}
      {months.length > 0 && (asTable ? <MonthTable months={months} /> : <MonthBars months={months} />)}
    </Section>
  );
}

function MonthBars({ months }: { readonly months: readonly Month[] }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { tokens } = useTheme();
  const colours = {
    overdue: tokens.tones.bad.ink,
    dueSoon: tokens.gold,
    open: tokens.stone,
    notOpen: tokens.lineStrong,
  };
  const axis = { fontSize: 12, fill: tokens.inkSoft };
  return (
    <Box sx={{ height: 240, px: 1, py: 1.5, '& .recharts-bar-rectangle': { cursor: 'pointer' } }} aria-hidden>
      <ResponsiveContainer>
        <BarChart
          accessibilityLayer={false}
          data={[...months]}
          margin={{ top: 4, right: 8, left: -24, bottom: 0 }}
          barCategoryGap="28%"
        >
          <CartesianGrid vertical={false} stroke={tokens.line} />
          <XAxis
            dataKey="month"
            tick={axis}
            tickLine={false}
            axisLine={{ stroke: tokens.lineStrong }}
            tickFormatter={monthOf}
          />
          <YAxis tick={axis} tickLine={false} axisLine={false} allowDecimals={false} />
          <Tooltip
            cursor={{ fill: tokens.sunken }}
            itemStyle={{ color: tokens.ink, padding: 0 }}
            labelFormatter={(month) => (typeof month === 'string' ? monthOf(month) : '')}
            contentStyle={{
              fontSize: 12,
              color: tokens.ink,
              background: tokens.surface,
              border: `1px solid ${tokens.lineStrong}`,
              borderRadius: 4,
            }}
          />
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
          {STATES.map(([name, state]) => (
            <Bar
              key={name}
              dataKey={name}
              stackId="owed"
              name={translate(`enums.DueState.${state}`)}
              fill={colours[name]}
              isAnimationActive={false}
              onClick={({ payload }) => void navigate(linkOf(payload as Month))}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
}

function MonthTable({ months }: { readonly months: readonly Month[] }) {
  const translate = useTranslate();
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{translate('dashboard.surveillance.month')}</TableCell>
          {STATES.map(([name, state]) => (
            <TableCell key={name} align="right">
              {translate(`enums.DueState.${state}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {months.map((month) => (
          <TableRow key={month.month}>
            <TableCell>
              <MuiLink component={Link} to={linkOf(month)}>
                {monthOf(month.month)}
              </MuiLink>
            </TableCell>
            {STATES.map(([name]) => (
              <TableCell key={name} align="right">
                {month[name]}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month's rows as the chart counts them: owed, not done, on a certificate that lives. */
function linkOf({ month }: Pick<Month, 'month'>): string {
  return listLink('surveillance', {
    owed: true,
    dueState: STATES.map(([, state]) => state),
    certificateState: ['VALID', 'SUSPENDED', 'SUSPENSION_ENDED'],
    dueOn: { gte: month, lte: plusDays(plusMonths(month, 1), -1) },
  });
}
