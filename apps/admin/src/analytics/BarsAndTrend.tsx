import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Scores, ScoreRow } from './analytics.documents.js';
import { useChartStyle } from './chart-style.js';
import { drawnFigure, nameOf, shortened } from './figures.js';
import type { Question } from './question.js';

export interface ChartProps {
  readonly question: Question;
  readonly answer: Scores;
  readonly onNarrow: (row: ScoreRow) => void;
}

/** Groups that a bar chart shows; the table has the rest. */
const MOST_BARS = 40;

/** A bar for each group; a click narrows the question to it. */
export function Bars({ question, answer, onNarrow }: ChartProps) {
  const translate = useTranslate();
  const { tokens, axis, tooltip } = useChartStyle();
  const figure = drawnFigure(question.measures);
  const rows = answer.rows.slice(0, MOST_BARS);
  const data = rows.map((row) => ({ name: nameOf(row, rows), value: Number(figure.of(row) ?? 0) }));
  return (
    <Box sx={{ height: Math.max(160, data.length * 26 + 48) }} aria-hidden>
      <ResponsiveContainer>
        <ComposedChart
          accessibilityLayer={false}
          layout="vertical"
          data={data}
          margin={{ top: 4, right: 16, left: 8, bottom: 0 }}
        >
          <CartesianGrid horizontal={false} stroke={tokens.line} />
          <XAxis type="number" tick={axis} tickLine={false} axisLine={false} />
          <YAxis
            type="category"
            dataKey="name"
            width={210}
            interval={0}
            tickFormatter={shortened}
            tick={axis}
            tickLine={false}
            axisLine={{ stroke: tokens.lineStrong }}
          />
          <Tooltip {...tooltip} />
          <Bar
            dataKey="value"
            name={translate(`resources.analytics.figures.${figure.name}`)}
            fill={tokens.stone}
            maxBarSize={18}
            isAnimationActive={false}
            cursor="pointer"
            onClick={(_, index) => {
              const row = rows[index];
              if (row) onNarrow(row);
            }}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </Box>
  );
}

const DASHES = ['', '6 3', '2 3', '8 3 2 3', '1 4'];
const PERIODS = ['YEAR', 'QUARTER', 'MONTH'];

/** A line along the period asked by, one for each of the other groups; lines differ in dashes as well as in colour. */
export function Trend({ question, answer }: ChartProps) {
  const { tokens, axis, tooltip } = useChartStyle();
  const translate = useTranslate();
  const figure = drawnFigure(question.measures);
  const at = question.groupBy.findIndex((dimension) => PERIODS.includes(dimension));
  const lineOf = (row: ScoreRow) =>
    row.keys
      .filter((_, index) => index !== at)
      .map(({ label }) => label)
      .join(' · ') || translate(`resources.analytics.figures.${figure.name}`);
  const lines = [...new Set(answer.rows.map(lineOf))].slice(0, 10);
  const periods = [...new Set(answer.rows.map(({ keys }) => keys[at]?.label ?? ''))].toSorted();
  const data = periods.map((period) => ({
    period,
    ...Object.fromEntries(
      answer.rows
        .filter(({ keys }) => keys[at]?.label === period)
        .map((row) => [lineOf(row), Number(figure.of(row) ?? Number.NaN)]),
    ),
  }));
  const colours = [tokens.stone, tokens.gold, tokens.tones.active.ink, tokens.tones.good.ink, tokens.tones.bad.ink];
  return (
    <Box sx={{ height: 320 }} aria-hidden>
      <ResponsiveContainer>
        <ComposedChart accessibilityLayer={false} data={data} margin={{ top: 8, right: 16, left: 0, bottom: 0 }}>
          <CartesianGrid vertical={false} stroke={tokens.line} />
          <XAxis dataKey="period" tick={axis} tickLine={false} axisLine={{ stroke: tokens.lineStrong }} />
          <YAxis tick={axis} tickLine={false} axisLine={false} domain={['auto', 'auto']} />
          <Tooltip {...tooltip} />
          {lines.map((line, index) => (
            <Line
              key={line}
              dataKey={line}
              stroke={colours[index % colours.length] ?? tokens.stone}
              strokeDasharray={DASHES[index % DASHES.length] ?? ''}
              strokeWidth={2}
              isAnimationActive={false}
              connectNulls
            />
          ))}
        </ComposedChart>
      </ResponsiveContainer>
    </Box>
  );
}
