import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { idOf } from '../data/own-tables.js';
import { bare, dataOf, graphql } from './job.js';
import type { Job } from './job.js';
import { programmesAt } from './population.js';

/** A month of the board. */
interface Month {
  readonly month: string;
  readonly programme: string;
  readonly total: number;
  readonly overdue: number;
}

const BODIES = 90;
const [NEAREST, SPREAD] = [61, 30];

/** A programme a field: the board counts by month, and each programme is asked for by itself. */
const OURS = `query ($one: DueWhere, $two: DueWhere, $three: DueWhere) { ${['one', 'two', 'three']
  .map((name) => `${name}: dueBoard(where: $${name}) { months { month total overdue } }`)
  .join(' ')} }`;

/** J4: the due board. */
export const DUE: Job = {
  id: 'J4',
  title: 'the due board: surveillance overdue or due within some 90 days, by month and programme',
  questions: ({ today }) => {
    const until = (at: number): PlainDate => plusDays(today, NEAREST + (at % SPREAD));
    const values = (at: number): readonly unknown[] => [programmesAt(at), until(at), today];
    const plain = { count: BODIES, read: (text: string): unknown => JSON.parse(text) };
    return {
      touchstone: graphql(OURS, (at) => ours(programmesAt(at), until(at)), {
        who: 'office',
        count: BODIES,
        read: readOurs,
      }),
      'bare-normalised': bare('due', values, plain),
      'bare-own': bare('due', values, plain),
    };
  },
};

/** A programme that is not asked for owes nothing. */
function ours(programmes: readonly string[], until: PlainDate): object {
  const where = ['one', 'two', 'three'].map((name, at) => {
    const id = idOf('programme', at);
    const asked = programmes.includes(id) ? [`Programme:${id}`] : [];
    return [name, { kind: ['SURVEILLANCE'], programme: asked, dueOn: { lte: until } }] as const;
  });
  return Object.fromEntries(where);
}

function readOurs(text: string): readonly Month[] {
  type Board = { readonly months: readonly Omit<Month, 'programme'>[] };
  return Object.entries(dataOf(text) as Readonly<Record<string, Board>>)
    .flatMap(([name, { months }]) => months.map((month) => ({ ...month, programme: `bench-${name}` })))
    .toSorted((a, b) => (`${a.month} ${a.programme}` < `${b.month} ${b.programme}` ? -1 : 1));
}
