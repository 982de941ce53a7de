import { useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Assessor } from './figures.documents.js';

const ROW = 26;
const NAMES = 90;
const WIDTH = 640;

/** Estimates with their intervals, the strictest first, about the line of colleagues; the table beside it says the same. */
export function Caterpillar({ assessors }: { readonly assessors: readonly Assessor[] }) {
  const translate = useTranslate();
  const { tokens } = useTheme();
  const shown = assessors.filter(({ estimate }) => estimate !== null);
  if (shown.length === 0) return null;
  const most = Math.max(1, ...shown.flatMap(({ low, high }) => [Math.abs(Number(low)), Math.abs(Number(high))]));
  const at = (value: string | null | undefined) => NAMES + ((Number(value) + most) / (2 * most)) * (WIDTH - NAMES - 10);
  const height = shown.length * ROW + 24;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      width="100%"
      role="img"
      aria-label={translate('resources.consistency.plot')}
    >
      <line x1={at('0')} x2={at('0')} y1={0} y2={height - 20} stroke={tokens.lineStrong} strokeDasharray="3 3" />
      {shown.map((row, index) => {
        const y = index * ROW + ROW / 2;
        const ink = row.stands ? tokens.gold : tokens.stone;
        return (
          <g key={row.personId}>
            <text x={0} y={y + 4} fontSize={12} fill={tokens.ink}>
              {row.name}
            </text>
            <line x1={at(row.low)} x2={at(row.high)} y1={y} y2={y} stroke={ink} strokeWidth={2} />
            <circle cx={at(row.estimate)} cy={y} r={4} fill={ink} />
          </g>
        );
      })}
      {[-most, 0, most].map((value) => (
        <text
          key={value}
          x={at(String(value))}
          y={height - 4}
          fontSize={11}
          fill={tokens.inkSoft}
          textAnchor={value < 0 ? 'start' : value > 0 ? 'end' : 'middle'}
        >
          {value.toFixed(value === 0 ? 0 : 1)}
        </text>
      ))}
    </svg>
  );
}
