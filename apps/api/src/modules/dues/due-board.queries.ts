import type { DueKind, DueNature, DueState } from '@touchstone/rules';
import { DueNature as Nature, DueState as State } from '@touchstone/rules';
import { startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import type { DueBoard, DueCounts } from './due-board.type.js';
import type { DueWhere } from './due.inputs.js';
import { owedField, owedSql, whereOwed } from './owed.queries.js';

/** How many rows of a kind, day, state and nature there are. */
interface Group {
  readonly kind: DueKind;
  readonly month: PlainDate;
  readonly state: DueState;
  readonly nature: DueNature;
  readonly count: number;
  readonly atRisk: number;
}

/** Counts as plain values. */
type Counts = Pick<DueCounts, keyof DueCounts>;

/** Counts what a list of the same question holds, in one statement. */
export async function dueBoard(context: ActorContext, where: DueWhere | null): Promise<DueBoard> {
  const words = sql`concat_ws(' ', a.kind, a.due_on, ${owedField(context, 'state')}, ${owedField(context, 'nature')},
    case when ${owedField(context, 'atRisk')} then 'RISK' end)`;
  // One text to group by is hashed; several expressions would be sorted, a hundred thousand rows of them on disk.
  const { rows: counted } = await sql<{ words: string; count: number }>`
    select words, count(*)::int as count from (select ${words} as words from ${owedSql(context, where)} as a
      where ${whereOwed(context, where)}) as a group by words order by split_part(words, ' ', 2), words`.execute(
    context.sql(),
  );
  const rows = counted.map(groupOf);
  const kinds = Map.groupBy(rows, ({ kind }) => kind);
  const months = Map.groupBy(rows, ({ month }) => month);
  return {
    ...countsOf(rows),
    byKind: [...kinds].map(([kind, groups]) => ({ kind, ...countsOf(groups) })),
    months: [...months].map(([month, groups]) => ({
      month,
      ...countsOf(groups),
      byNature: Object.values(Nature).map((nature) => ({
        nature,
        count: sum(groups.filter((group) => group.nature === nature)),
      })),
    })),
  };
}

function groupOf({ words, count }: { readonly words: string; readonly count: number }): Group {
  const [kind, dueOn, state, nature, risk] = words.split(' ') as [DueKind, PlainDate, DueState, DueNature, string?];
  return { kind, month: startOfMonth(dueOn), state, nature, count, atRisk: risk ? count : 0 };
}

function countsOf(groups: readonly Group[]): Counts {
  const of = (state: DueState): number => sum(groups.filter((group) => group.state === state));
  return {
    total: sum(groups),
    overdue: of(State.OVERDUE),
    dueSoon: of(State.DUE_SOON),
    open: of(State.OPEN),
    notOpen: of(State.NOT_OPEN),
    atRisk: groups.reduce((all, { atRisk }) => all + atRisk, 0),
  };
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((all, { count }) => all + count, 0);
}
