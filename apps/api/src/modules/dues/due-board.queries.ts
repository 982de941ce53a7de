import type { DueKind, DueNature, DueState } from '@touchstone/rules';
import { DueNature as Nature, DueState as State } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import type { DueBoard, DueCounts } from './due-board.type.js';
import type { DueWhere } from './due.inputs.js';
import { owedField, owedSql, whereOwed } from './owed.queries.js';

/** How many rows of a kind, month, state and nature there are. */
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
  const { rows } = await sql<Group>`
    select kind, month::text as month, state, nature, count(*)::int as count, (count(*) filter (where risk))::int as "atRisk"
    from (select a.kind, date_trunc('month', a.due_on)::date as month, ${owedField(context, 'state')} as state,
        ${owedField(context, 'nature')} as nature, ${owedField(context, 'atRisk')} as risk
      from ${owedSql(context, where)} as a where ${whereOwed(context, where)}) as counted
    group by 1, 2, 3, 4 order by 2, 1`.execute(context.sql());
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
