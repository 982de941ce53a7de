import { splitGlobalId } from '../../../graphql/ids.js';
import type { ActorContext } from '../../../context.js';
import { readsEveryRow } from '../../../auth/row-scopes.js';
import type { Actor } from '../../../auth/actor.js';
import type { FilterValue } from '../../../reading/filters.js';
import type { DueWhere } from '../due.inputs.js';
import { Bounded } from '../../../bounded.js';
import { rightsOf } from '../../../reading/made-once.js';
import { SOURCES } from '../sources/index.js';
import type { DueGroup, StandingDue } from './standing-due.js';
import { standingDues } from './standing-dues.js';
import type { StandingDues } from './standing-dues.js';

/* The predicate `whereOwed`, said again of rows that a process holds; a test holds the two together. */

type GroupTest = (group: DueGroup) => boolean;
type RowTest = (row: StandingDue) => boolean;

/** Rows of a question. */
export interface AskedDues {
  /** Groups with the number of their rows; those without any are left out. */
  readonly groups: ReadonlyArray<{ readonly group: DueGroup; readonly count: number }>;
  readonly total: number;
  readonly page: (offset: number, count: number) => readonly StandingDue[];
}

/** Questions that were answered of what is held; whatever is read anew is put in its place, and begins without any. */
const ANSWERED = new WeakMap<StandingDues, Bounded<AskedDues>>();
const MOST_QUESTIONS = 500;

/**
 * What a question holds of everything owed, from the rows this process holds.
 * @returns null for a reader who sees some rows of a kind and others not, and while the rows are being read
 */
export async function askedDues(context: ActorContext, where: DueWhere | null | undefined): Promise<AskedDues | null> {
  const { actor } = context;
  if (!actor.reach.includes('OFFICE') || actor.key?.narrowed) return null;
  const dues = await standingDues(context);
  if (!dues) return null;
  const answered = ANSWERED.get(dues) ?? new Bounded<AskedDues>(MOST_QUESTIONS);
  ANSWERED.set(dues, answered);
  const name = JSON.stringify([where, rightsOf(actor), actor.personId, actor.clientId]);
  const asked = answered.get(name) ?? chosen(dues, [visible(actor), ...groupTests(where)], rowsAsked(where, actor));
  answered.set(name, asked);
  return asked;
}

/** What of a question is told by the row: the programmes by themselves where nothing else is, for they are counted already. */
interface RowsAsked {
  readonly programmes: readonly string[] | null;
  readonly tests: readonly RowTest[];
}

function rowsAsked(where: DueWhere | null | undefined, actor: Actor): RowsAsked {
  const tests = rowTests(where, actor);
  return { programmes: where?.programme && tests.length === 1 ? uuidsOf(where.programme) : null, tests };
}

function chosen(dues: StandingDues, ofGroup: readonly GroupTest[], { programmes, tests }: RowsAsked): AskedDues {
  const { rows, groups, counts, byProgramme } = dues;
  const isAsked = groups.map((group) => ofGroup.every((passes) => passes(group)));
  const passes: RowTest =
    tests.length === 0
      ? ({ group }) => isAsked[group.at] === true
      : (row) => isAsked[row.group.at] === true && tests.every((test) => test(row));
  const counted = programmes && [...new Set(programmes)].flatMap((each) => byProgramme.get(each) ?? []);
  const found = tests.length === 0 ? [counts] : (counted ?? [countsOf(rows, groups.length, passes)]);
  const countOf = (at: number): number => found.reduce((all, each) => all + (each[at] ?? 0), 0);
  const kept = groups.flatMap((group, at) => {
    const count = isAsked[at] ? countOf(at) : 0;
    return count > 0 ? [{ group, count }] : [];
  });
  return {
    groups: kept,
    total: kept.reduce((all, { count }) => all + count, 0),
    page: (offset, count) => pageOf(rows, passes, { offset, count }),
  };
}

function countsOf(rows: readonly StandingDue[], groups: number, passes: RowTest): Int32Array {
  const counts = new Int32Array(groups);
  for (const row of rows) if (passes(row)) counts[row.group.at] = (counts[row.group.at] ?? 0) + 1;
  return counts;
}

function pageOf(
  rows: readonly StandingDue[],
  passes: RowTest,
  { offset, count }: { readonly offset: number; readonly count: number },
): readonly StandingDue[] {
  const page: StandingDue[] = [];
  let left = offset;
  for (const row of rows) {
    if (!passes(row)) continue;
    if (left > 0) left -= 1;
    else page.push(row);
    if (page.length === count) break;
  }
  return page;
}

/** Of which sources the actor sees every row; of the others he sees none, for he works in the office. */
function visible(actor: Actor): GroupTest {
  const seen = new Set(
    SOURCES.filter(
      ({ record, scopedAs }) => readsEveryRow(actor, record) && readsEveryRow(actor, scopedAs ?? record),
    ).map(({ kind, record }) => `${kind} ${record}`),
  );
  return ({ kind, recordType }) => seen.has(`${kind} ${recordType}`);
}

/** What of a question is the same for all rows of a group. */
function groupTests(where: DueWhere | null | undefined): readonly GroupTest[] {
  if (!where) return [];
  const { kind, nature, state, dueOn, atRisk, planState, provisional, proposed, followsBy, AND } = where;
  return [
    ...(kind ? [among(kind, (group: DueGroup) => group.kind)] : []),
    ...(nature ? [(group: DueGroup) => group.nature === nature] : []),
    ...(state ? [among(state, (group: DueGroup) => group.state)] : []),
    ...(dueOn ? [dayTest(dueOn)] : []),
    ...flag(atRisk, (group: DueGroup) => group.atRisk),
    ...(planState ? [among(planState, (group: DueGroup) => group.planState)] : []),
    ...flag(provisional, (group: DueGroup) => group.provisional),
    ...flag(proposed, (group: DueGroup) => group.isProposed),
    ...(followsBy ? [(group: DueGroup) => group.follows] : []),
    ...(AND ?? []).flatMap(groupTests),
  ];
}

/** What of a question is told by the row alone. */
function rowTests(where: DueWhere | null | undefined, actor: Actor): readonly RowTest[] {
  if (!where) return [];
  const { id, programme, province, person, client, mine, certification, followsBy, AND } = where;
  return [
    ...(id ? [idTest(id)] : []),
    ...(programme ? [among(uuidsOf(programme), (row: StandingDue) => row.programmeId)] : []),
    ...(province ? [among(province, (row: StandingDue) => row.province)] : []),
    ...(person ? [among(uuidsOf(person), (row: StandingDue) => row.personId)] : []),
    ...(client ? [among(uuidsOf(client), (row: StandingDue) => row.clientId)] : []),
    ...flag(mine, (row: StandingDue) => isOwn(row, actor)),
    ...(certification ? [among(uuidsOf(certification), (row: StandingDue) => row.certificationId)] : []),
    ...(followsBy ? [(row: StandingDue) => row.lastLawfulOn < followsBy] : []),
    ...(AND ?? []).flatMap((each) => rowTests(each, actor)),
  ];
}

function among<Of>(words: readonly string[], told: (of: Of) => string | null): (of: Of) => boolean {
  const asked = new Set(words);
  return (of) => {
    const word = told(of);
    return word !== null && asked.has(word);
  };
}

function flag<Of>(asked: boolean | null | undefined, told: (of: Of) => boolean): ReadonlyArray<(of: Of) => boolean> {
  return typeof asked === 'boolean' ? [(of) => told(of) === asked] : [];
}

const uuidsOf = (ids: readonly string[]): readonly string[] => ids.map((id) => splitGlobalId(id)[1]);

function idTest(ids: readonly string[]): RowTest {
  const asked = new Set(ids);
  const records = new Set(ids.map((id) => id.split(':')[2]));
  return ({ group, recordId, part }) =>
    records.has(recordId) && asked.has([group.kind, group.recordType, recordId, ...(part ? [part] : [])].join(':'));
}

function isOwn({ group, personId, clientId }: StandingDue, actor: Actor): boolean {
  const isNamed = personId !== null && actor.personId !== null;
  const isHis = isNamed ? personId === actor.personId : actor.roles.includes(group.role);
  return isHis || (clientId !== null && clientId === actor.clientId);
}

/** The comparisons of a day, as `filterSql` makes them. */
const COMPARED: Readonly<Record<string, (day: string, asked: never) => boolean>> = {
  eq: (day, asked: string) => day === asked,
  ne: (day, asked: string) => day !== asked,
  in: (day, asked: readonly string[]) => asked.includes(day),
  notIn: (day, asked: readonly string[]) => !asked.includes(day),
  lt: (day, asked: string) => day < asked,
  lte: (day, asked: string) => day <= asked,
  gt: (day, asked: string) => day > asked,
  gte: (day, asked: string) => day >= asked,
  isNull: (_, asked: boolean) => !asked,
};

function dayTest(asked: FilterValue): GroupTest {
  const tests = Object.entries(asked).flatMap(([operator, operand]) => {
    const compared = COMPARED[operator];
    return compared && operand !== null && operand !== undefined
      ? [(day: string) => compared(day, operand as never)]
      : [];
  });
  return ({ dueOn }) => tests.every((passes) => passes(dueOn));
}
