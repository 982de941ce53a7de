import { startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { DueNature as Nature, DueState as State } from '@touchstone/rules';
import type { DueKind, DueNature, DueState } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { asLasting } from '../../reading/lasting.js';
import type { DueBoard, DueCounts } from './due-board.type.js';
import type { DueWhere } from './due.inputs.js';
import { owedField, owedSql, whereOwed } from './owed.queries.js';
import { askedDues } from './standing/asked-dues.js';
import type { AskedDues } from './standing/asked-dues.js';
import type { DueGroup } from './standing/standing-due.js';

/** How many rows of a kind, day, state and nature there are. */
interface Group extends Pick<DueGroup, 'kind' | 'month' | 'state' | 'nature'> {
  readonly count: number;
  readonly atRisk: number;
}

/** Counts as plain values. */
type Counts = Pick<DueCounts, keyof DueCounts>;

/** Counts what a list of the same question holds. */
export async function dueBoard(context: ActorContext, where: DueWhere | null): Promise<DueBoard> {
  const asked = await askedDues(context, where);
  if (!asked) return boardOf(await groupsRead(context, where));
  const board = BOARDS.get(asked) ?? asLasting(boardOf(asked.groups.map(countedGroup)));
  BOARDS.set(asked, board);
  return board;
}

/** Boards of questions that were counted before; they go with what they were counted from. */
const BOARDS = new WeakMap<AskedDues, DueBoard>();

/** The same from the records themselves, in one statement: for readers of some rows, and what the other way is held to. */
export async function dueBoardRead(context: ActorContext, where: DueWhere | null): Promise<DueBoard> {
  return boardOf(await groupsRead(context, where));
}

async function groupsRead(context: ActorContext, where: DueWhere | null): Promise<readonly Group[]> {
  const words = sql`concat_ws(' ', a.kind, a.due_on, ${owedField(context, 'state')}, ${owedField(context, 'nature')},
    case when ${owedField(context, 'atRisk')} then 'RISK' end)`;
  // One text to group by is hashed; several expressions would be sorted, a hundred thousand rows of them on disk.
  const { rows } = await sql<{ words: string; count: number }>`
    select words, count(*)::int as count from (select ${words} as words from ${owedSql(context, where)} as a
      where ${whereOwed(context, where)}) as a group by words`.execute(context.sql());
  return rows.map(groupOf);
}

function boardOf(groups: readonly Group[]): DueBoard {
  const rows = groups.toSorted((one, other) => compare(one.month, other.month) || compare(one.kind, other.kind));
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

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function countedGroup({ group, count }: AskedDues['groups'][number]): Group {
  const { kind, month, state, nature } = group;
  return { kind, month, state, nature, count, atRisk: group.atRisk ? count : 0 };
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
