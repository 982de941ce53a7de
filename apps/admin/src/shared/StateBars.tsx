import { Box } from '@mui/material';
import type { DueState } from '@touchstone/rules';
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { afterPaint } from './after-paint.js';

/** How much is due in a month, by how it stands today. */
export interface StateCounts {
  /** First day of the month, or a word for several. */
  readonly month: string;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly open: number;
  readonly notOpen: number;
}

/** What bars are drawn of. */
export interface StateBarsProps<Row extends StateCounts> {
  readonly rows: readonly Row[];
  readonly nameOf: (month: string) => string;
  readonly onPress: (row: Row, state: DueState) => void;
}

/* Drawing takes a library as large as the page: the page comes first. */
const StateBarChart = lazy(async () => {
  await afterPaint();
  return { default: (await import('./StateBarChart.js')).StateBarChart as ComponentType<unknown> };
}) as <Row extends StateCounts>(props: StateBarsProps<Row>) => React.ReactNode;

/** A bar a month, stacked by state; its place is held until it is drawn. */
export function StateBars<Row extends StateCounts>(props: StateBarsProps<Row>) {
  return (
    <Suspense fallback={<Box sx={{ height: 240, px: 1, py: 1.5 }} />}>
      <StateBarChart {...props} />
    </Suspense>
  );
}
