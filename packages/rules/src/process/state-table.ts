/**
 * How records of one kind move: every status, and every step between them. The rules ask it whether a step is open,
 * the database refuses a change it does not name, and the diagrams in the documents are drawn from it.
 */
export interface StateTable<State extends string> {
  /** The record, as the schema names it. */
  readonly record: string;
  readonly states: readonly State[];
  /** Where a record may rest for good. */
  readonly ends: readonly State[];
  readonly steps: ReadonlyArray<Step<State>>;
}

/** One step: what does it, from where, to where. */
export interface Step<State extends string> {
  /** The verb; `PASSING_OF_DAYS` where nobody does anything. */
  readonly by: string;
  /** Where it may be taken; nowhere, if it makes the record. */
  readonly from: readonly State[];
  /** Where it may lead; nowhere else, if it leaves the status as it is. */
  readonly to: readonly State[];
}

/** What does a step that nobody takes: a day has come. */
export const PASSING_OF_DAYS = 'PASSING_OF_DAYS';

/** What is wrong with a table; all lists are empty for a sound one. */
export interface TableFaults<State extends string> {
  /** Statuses that no chain of steps reaches. */
  readonly unreachable: readonly State[];
  /** Statuses from which no chain of steps comes to an end. */
  readonly deadEnds: readonly State[];
  /** Ends that a step leaves by the passing of days alone: no place to rest. */
  readonly restless: readonly State[];
}

/** Whether a verb may be done in a status. */
export function isOpenTo<State extends string>({ steps }: StateTable<State>, verb: string, state: State): boolean {
  return steps.some(({ by, from }) => by === verb && from.includes(state));
}

/** The verbs that may be done in a status, in the table's order. */
export function verbsFrom<State extends string>({ steps }: StateTable<State>, state: State): readonly string[] {
  const open = steps.filter(({ by, from }) => by !== PASSING_OF_DAYS && from.includes(state)).map(({ by }) => by);
  return [...new Set(open)];
}

/** Every change of status the table names, as pairs; steps that change nothing are left out. */
export function movesOf<State extends string>({
  steps,
}: Pick<StateTable<State>, 'steps'>): ReadonlyArray<readonly [from: State, to: State]> {
  const pairs = steps.flatMap(({ from, to }) => from.flatMap((each) => to.map((next) => [each, next] as const)));
  return pairs.filter(([from, to], at) => pairs.findIndex((other) => other[0] === from && other[1] === to) === at);
}

/** The statuses a record may begin in. */
export function beginningsOf<State extends string>({ steps }: StateTable<State>): readonly State[] {
  return [...new Set(steps.filter(({ from }) => from.length === 0).flatMap(({ to }) => to))];
}

/** Looks for what no table may have. */
export function faultsOf<State extends string>(table: StateTable<State>): TableFaults<State> {
  const { states, ends, steps } = table;
  const forwards = movesOf(table);
  const backwards = forwards.map(([from, to]) => [to, from] as const);
  const reached = closure(beginningsOf(table), forwards);
  const ending = closure(ends, backwards);
  const passing = movesOf({ steps: steps.filter(({ by }) => by === PASSING_OF_DAYS) });
  return {
    unreachable: states.filter((state) => !reached.has(state)),
    deadEnds: states.filter((state) => !ending.has(state)),
    restless: ends.filter((end) => passing.some(([from]) => from === end)),
  };
}

function closure<State>(start: readonly State[], moves: ReadonlyArray<readonly [State, State]>): ReadonlySet<State> {
  const seen = new Set(start);
  // A set hands out what is added while it is walked.
  for (const state of seen) for (const [from, to] of moves) if (from === state) seen.add(to);
  return seen;
}
