import { Box, ButtonBase, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { alpha } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { ScoreRow } from './analytics.documents.js';
import type { ChartProps } from './BarsAndTrend.js';
import { rangeOf, strengthOf, useChartStyle } from './chart-style.js';
import { drawnFigure, nameOf } from './figures.js';

/**
 * The second dimension as columns, all others as rows; the figure stands in its cell, and its colour grows with it. A cell
 * narrows the question. Rows and columns are told apart by value: what is called alike may be of another edition.
 */
export function HeatMap({ question, answer, onNarrow }: ChartProps) {
  const translate = useTranslate();
  const figure = drawnFigure(question.measures);
  const [first, second] = question.groupBy;
  const part = (isColumn: boolean) => (row: ScoreRow) => ({
    keys: row.keys.filter(({ dimension }) => (dimension === second) === isColumn),
  });
  const [lineOf, columnOf] = [part(false), part(true)];
  const lines = distinct(answer.rows.map(lineOf));
  const columns = distinct(answer.rows.map(columnOf));
  const cells = new Map(answer.rows.map((row) => [idOf(lineOf(row)) + idOf(columnOf(row)), row]));
  const values = answer.rows.flatMap((row) => (figure.of(row) == null ? [] : [Number(figure.of(row))]));
  return (
    <Table size="small" className="heat-map" aria-label={translate('enums.ScoreChart.HEAT_MAP')}>
      <TableHead>
        <TableRow>
          <TableCell>{first && translate(`enums.ScoreDimension.${first}`)}</TableCell>
          {columns.map((column) => (
            <TableCell key={idOf(column)} align="center">
              {nameOf(column)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={idOf(line)}>
            <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
              {nameOf(line, lines)}
            </TableCell>
            {columns.map((column) => (
              <TableCell key={idOf(column)} align="center" sx={{ p: 0.25 }}>
                <HeatCell
                  row={cells.get(idOf(line) + idOf(column))}
                  name={`${nameOf(line, lines)}, ${nameOf(column)}`}
                  value={(row) => figure.of(row) ?? null}
                  range={rangeOf(values)}
                  onNarrow={onNarrow}
                />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

type Keyed = Pick<ScoreRow, 'keys'>;

function idOf({ keys }: Keyed): string {
  return JSON.stringify(keys.map(({ value }) => value));
}

function distinct(all: readonly Keyed[]): readonly Keyed[] {
  return [...new Map(all.map((each) => [idOf(each), each])).values()];
}

interface HeatCellProps {
  readonly row: ScoreRow | undefined;
  readonly name: string;
  readonly value: (row: ScoreRow) => string | number | null;
  readonly range: readonly [number, number];
  readonly onNarrow: (row: ScoreRow) => void;
}

/** One cell or tile: the figure in words, its strength in colour. */
export function HeatCell({ row, name, value, range, onNarrow }: HeatCellProps) {
  const { tokens } = useChartStyle();
  const shown = row ? value(row) : null;
  if (!row || shown === null) return <Box sx={{ color: 'text.secondary', py: 0.75 }}>–</Box>;
  const strength = strengthOf(Number(shown), range);
  return (
    <ButtonBase
      aria-label={`${name}: ${shown}`}
      onClick={() => onNarrow(row)}
      sx={{
        width: '100%',
        minWidth: 56,
        minHeight: 32,
        px: 0.5,
        fontSize: 13,
        borderRadius: 0.5,
        border: 1,
        borderColor: 'divider',
        // The colour stays light enough for the ink upon it to be read in both modes.
        background: alpha(tokens.stone, strength * 0.32),
        color: tokens.ink,
        '&.Mui-focusVisible': { outline: `2px solid ${tokens.gold}` },
      }}
    >
      {shown}
    </ButtonBase>
  );
}
