import { startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';

/** A bar of the chart: what is owed of one month, or of all months gone by. */
export interface DueBar {
  readonly month: string;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly open: number;
  readonly notOpen: number;
}

/** Months that the chart shows at once; the table has them all. */
const MOST_BARS = 24;
/** Stands in place of a month for all those gone by, where there are too many to show each. */
export const EARLIER = 'EARLIER';

/** The bars of the chart: where there are more than fit, the months gone by are one, so that what comes is seen. */
export function barsOf(months: readonly DueBar[], today: PlainDate): readonly DueBar[] {
  if (months.length <= MOST_BARS) return months;
  const gone = months.filter(({ month }) => month < startOfMonth(today));
  const sum = (name: 'overdue' | 'dueSoon' | 'open' | 'notOpen') =>
    gone.reduce((total, month) => total + month[name], 0);
  const earlier = {
    month: EARLIER,
    overdue: sum('overdue'),
    dueSoon: sum('dueSoon'),
    open: sum('open'),
    notOpen: sum('notOpen'),
  };
  return [...(gone.length > 0 ? [earlier] : []), ...months.slice(gone.length)].slice(0, MOST_BARS);
}
