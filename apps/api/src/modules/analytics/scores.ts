import {
  countLevels,
  earlierCodes,
  finestPeriod,
  groupFacts,
  noScores,
  periodName,
  select,
  sortedScores,
  sumScores,
} from '@touchstone/analytics';
import type { FactFilter, Facts, Grouped, ScoreDimension, ScoreSums, TimeDimension } from '@touchstone/analytics';
import { cutQuotient } from '@touchstone/analytics';
import { plusMonths } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { currentFacts } from './fact-store.js';
import { factsAsked, criteriaAsked } from './joined-editions.js';
import { keysOf } from './keys.js';
import { sorted } from './line-order.js';
import { linesOf, togetherOf } from './lines.js';
import type { Line, Lines } from './lines.js';
import { populationTold } from './population-told.js';
import { checkQuestion, filterOf, leavesOf, populationOf } from './question.js';
import { leafFigures, levelFigures, meanOf, NO_FIGURES, percentileFigures, scoreFigures } from './row-figures.js';
import type { ScoresInput } from './scores.inputs.js';
import type { ScoreRow, ScoreTable, ScoreTrend } from './scores.type.js';

/** An answer before its rows are told: every group, in order. */
export interface AskedScores {
  /** What was summed: the facts as they stand, or those of editions that are read as one. */
  readonly facts: Facts;
  readonly population: ScoreTable['population'];
  readonly joined: ScoreTable['joined'];
  readonly dimensions: readonly ScoreDimension[];
  readonly sorted: readonly Line[];
  /** The criteria that codes of CRITERION stand for. */
  readonly nodes: Lines['nodes'];
  /** Rows with their figures, before their keys are named. */
  readonly figuresOf: (lines: readonly Line[]) => readonly ScoreRow[];
  readonly rowsOf: (lines: readonly Line[]) => Promise<ScoreRow[]>;
  readonly total: () => Promise<ScoreRow>;
}

/** Sums every group of a question. */
export async function askScores(context: ActorContext, input: ScoresInput): Promise<AskedScores> {
  checkQuestion(context, input);
  return askFacts(context, await currentFacts(context), input);
}

/** The same of facts that were read already, for a question that can be answered. */
export async function askFacts(context: ActorContext, current: Facts, input: ScoresInput): Promise<AskedScores> {
  const asked = factsAsked(context, current, input);
  const { facts, joined } = asked;
  const dimensions = toldBy(input.groupBy);
  const filter = filterOf(input.where);
  const selected = select(facts, populationOf(input.population, dimensions), filter);
  const sums = {
    auditors: filter.auditor ?? null,
    criterionDepth: input.criterionDepth ?? null,
    wanted: leavesOf(facts, criteriaAsked(input.where, asked)),
    withLeaves: input.measures.includes('LOSS') || input.measures.includes('NONCONFORMING'),
    rows: selected.rows,
  };
  const all = await linesOf(facts, { ...sums, dimensions });
  const trends = input.measures.includes('TREND')
    ? trendsOf(context, facts, { input, dimensions, grouped: all.grouped })
    : null;
  const told = teller(context, facts, { input, trends });
  const figuresOf = (lines: readonly Line[]): readonly ScoreRow[] => {
    const tell = told(all.grouped);
    return lines.map((line) => tell(line, []));
  };
  return {
    facts,
    population: populationTold(context, facts, { selected, asked: input.population ?? null, joined }),
    joined,
    dimensions,
    sorted: sorted(all.lines, {
      facts,
      dimensions,
      orderBy: input.orderBy ?? [],
      difference: (line) => trends?.difference(line) ?? null,
    }),
    nodes: all.nodes,
    figuresOf,
    rowsOf: (lines) => withKeys(context, facts, { lines, rows: figuresOf(lines), nodes: all.nodes, dimensions }),
    total: async () => {
      const { lines, grouped } = await togetherOf(facts, all, { ...sums, dimensions });
      const own =
        finestPeriod(dimensions) === null && trends
          ? trendsOf(context, facts, { input, dimensions: [], grouped })
          : null;
      const tell = teller(context, facts, { input, trends: own })(grouped);
      return tell(lines[0] ?? { codes: [], sums: noScores(), leaves: null, group: 0 }, []);
    },
  };
}

/** Rows with what their keys are called today. */
export async function withKeys(
  context: ActorContext,
  facts: Facts,
  { rows, ...of }: { readonly rows: readonly ScoreRow[] } & Parameters<typeof keysOf>[2],
): Promise<ScoreRow[]> {
  const keys = await keysOf(context, facts, of);
  return of.lines.map((line, at) => ({ ...(rows[at] as Omit<ScoreRow, 'keys'>), keys: keys.get(line) ?? [] }));
}

/** Criteria are named within their evaluation, and evaluations within their edition: rows tell these with them. */
function toldBy(groupBy: readonly ScoreDimension[]): readonly ScoreDimension[] {
  if (groupBy.includes('CRITERION')) return [...new Set<ScoreDimension>([...groupBy, 'EDITION', 'EVALUATION'])];
  return groupBy.includes('EVALUATION') ? [...new Set<ScoreDimension>([...groupBy, 'EDITION'])] : groupBy;
}

interface Trends {
  readonly of: (line: Line, places: number) => ScoreTrend;
  /** Mean minus the mean before, as a ratio; null where either is missing. */
  readonly difference: (line: Line) => readonly [bigint, bigint] | null;
}

/** How lines are told as rows. */
function teller(
  context: ActorContext,
  facts: Facts,
  { input, trends }: { readonly input: ScoresInput; readonly trends: Trends | null },
) {
  const { measures, percentiles, places } = input;
  return (grouped: Grouped) => {
    const ascending = measures.includes('PERCENTILES') ? sortedScores(facts, grouped) : null;
    const levels = measures.includes('LEVELS') ? countLevels(facts, grouped) : null;
    return (line: Line, keys: ScoreRow['keys']): ScoreRow => ({
      ...NO_FIGURES,
      keys,
      ...scoreFigures(line.sums, input),
      ...leafFigures(line.leaves, line.sums, input),
      percentiles: ascending && percentileFigures(ascending[line.group] ?? new Int32Array(0), percentiles, places),
      levels:
        levels &&
        levelFigures(context, facts, { counts: levels[line.group] ?? new Map(), scored: line.sums.scored, places }),
      trend: trends && trends.of(line, places),
    });
  };
}

interface TrendFacts {
  readonly input: ScoresInput;
  readonly dimensions: readonly ScoreDimension[];
  readonly grouped: Grouped;
}

/** What each group was a period before, whatever days are asked for; or, without a period, asked anew a year earlier. */
function trendsOf(context: ActorContext, facts: Facts, { input, dimensions, grouped }: TrendFacts): Trends {
  const period = finestPeriod(dimensions);
  const earlier = period
    ? ofAnyDay(facts, { input, dimensions, grouped })
    : aYearEarlier(context, facts, { input, dimensions });
  const sums = sumScores(facts, earlier);
  const byCodes = new Map(earlier.codes.map((codes, group) => [codes.join(), sums[group]]));
  const before = (line: Line): ScoreSums =>
    byCodes.get((earlierCodes(dimensions, line.codes) ?? line.codes).join()) ?? noScores();
  const difference = (line: Line): readonly [bigint, bigint] | null => {
    const [now, then] = [line.sums, before(line)];
    if (now.scored === 0 || then.scored === 0) return null;
    const [scored, thenScored] = [BigInt(now.scored), BigInt(then.scored)];
    return [BigInt(now.sum) * thenScored - BigInt(then.sum) * scored, scored * thenScored];
  };
  return {
    difference,
    of: (line, places) => {
      const [then, ratio] = [before(line), difference(line)];
      return {
        previousKey: period ? periodKey(dimensions, period, line) : yearEarlier(context, input),
        previousCount: then.count,
        previousMean: then.scored > 0 ? meanOf(then, places) : null,
        difference: ratio && cutQuotient(ratio[0], ratio[1] * 1_000_000n, places),
      };
    },
  };
}

function periodKey(dimensions: readonly ScoreDimension[], period: TimeDimension, line: Line): string {
  return periodName(period, (line.codes[dimensions.indexOf(period)] ?? 0) - 1);
}

/** The groups of a question without its days and years: the period before its first is among them. */
function ofAnyDay(facts: Facts, { input, dimensions, grouped }: TrendFacts): Grouped {
  const { year, auditedFrom, auditedUntil, ...filter } = filterOf(input.where);
  if (year == null && auditedFrom == null && auditedUntil == null) return grouped;
  return groupsOf(facts, select(facts, populationOf(input.population, dimensions), filter).rows, {
    dimensions,
    filter,
  });
}

function groupsOf(
  facts: Facts,
  rows: Int32Array,
  { dimensions, filter }: { readonly dimensions: readonly ScoreDimension[]; readonly filter: FactFilter },
): Grouped {
  const own = dimensions.filter((each) => each !== 'CRITERION');
  return groupFacts(facts, { rows, dimensions: own, auditors: filter.auditor ?? null });
}

/** The same question a year earlier: its days and years moved back, of audits that had ended by then. */
function aYearEarlier(
  context: ActorContext,
  facts: Facts,
  { input, dimensions }: Omit<TrendFacts, 'grouped'>,
): Grouped {
  const population = populationOf(input.population, dimensions, yearEarlier(context, input));
  const filter = filterOf(input.where, 1);
  return groupsOf(facts, select(facts, population, filter).rows, { dimensions, filter });
}

function yearEarlier({ today }: ActorContext, { population }: ScoresInput) {
  return plusMonths(population?.asKnownOn ?? today, -12);
}
