import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Scores, ScoreRow } from './analytics.documents.js';
import { ChartHint } from './ChartHint.js';
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
  const data = rows.map((row) => ({
    name: nameOf(row, rows),
    value: figure.of(row) == null ? null : Number(figure.of(row)),
  }));
  return (
    <>
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
      <NotDrawn count={answer.rows.length - rows.length} />
    </>
  );
}

const DASHES = ['', '6 3', '2 3', '8 3 2 3', '1 4'];
const PERIODS = ['YEAR', 'QUARTER', 'MONTH'];
/** Lines that are told from each other at a glance; the table has the rest. */
const MOST_LINES = 10;

/** A line along the period asked by, one for each of the other groups; no two have both colour and dashes in common. */
export function Trend({ question, answer }: ChartProps) {
  const { tokens, axis, tooltip } = useChartStyle();
  const translate = useTranslate();
  const figure = drawnFigure(question.measures);
  const at = question.groupBy.findIndex((dimension) => PERIODS.includes(dimension));
  if (at < 0) return <ChartHint name="TREND" />;
  const period = question.groupBy[at];
  const groupOf = ({ keys }: ScoreRow) => ({ keys: keys.filter(({ dimension }) => dimension !== period) });
  const idOf = (row: ScoreRow) => JSON.stringify(groupOf(row).keys.map(({ value }) => value));
  const all = new Map(answer.rows.map((row) => [idOf(row), groupOf(row)]));
  const lines = [...all].slice(0, MOST_LINES);
  const periodOf = ({ keys }: ScoreRow) => keys.find(({ dimension }) => dimension === period)?.label ?? '';
  const points = [...new Set(answer.rows.map(periodOf))].toSorted().map((label) => ({
    period: label,
    values: new Map(answer.rows.filter((row) => periodOf(row) === label).map((row) => [idOf(row), figure.of(row)])),
  }));
  type Point = (typeof points)[number];
  const colours = [tokens.stone, tokens.gold, tokens.tones.active.ink, tokens.tones.good.ink, tokens.tones.bad.ink];
  return (
    <>
      <Box sx={{ height: 320 + (lines.length > 1 ? 24 * Math.ceil(lines.length / 3) : 0) }} aria-hidden>
        <ResponsiveContainer>
          <ComposedChart accessibilityLayer={false} data={points} margin={{ top: 8, right: 16, left: 0, bottom: 0 }}>
            <CartesianGrid vertical={false} stroke={tokens.line} />
            <XAxis dataKey="period" tick={axis} tickLine={false} axisLine={{ stroke: tokens.lineStrong }} />
            <YAxis tick={axis} tickLine={false} axisLine={false} domain={['auto', 'auto']} />
            <Tooltip {...tooltip} />
            {lines.length > 1 && <Legend wrapperStyle={{ fontSize: 12 }} iconType="plainline" />}
            {lines.map(([id, group], index) => (
              <Line
                key={id}
                name={nameOf(group) || translate(`resources.analytics.figures.${figure.name}`)}
                dataKey={({ values }: Point) => (values.get(id) == null ? null : Number(values.get(id)))}
                stroke={colours[index % colours.length] ?? tokens.stone}
                strokeDasharray={DASHES[(index + Math.floor(index / colours.length)) % DASHES.length] ?? ''}
                strokeWidth={2}
                isAnimationActive={false}
                connectNulls
              />
            ))}
          </ComposedChart>
        </ResponsiveContainer>
      </Box>
      <NotDrawn count={all.size - lines.length} />
    </>
  );
}

/** Says how many groups a chart has left to the table. */
function NotDrawn({ count }: { readonly count: number }) {
  const translate = useTranslate();
  if (count <= 0) return null;
  return (
    <Typography variant="caption" component="p" color="textSecondary">
      {translate('resources.analytics.notDrawn', { smart_count: count })}
    </Typography>
  );
}
