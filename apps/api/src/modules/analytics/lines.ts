import {
  groupFacts,
  leavesTogether,
  noScores,
  scoresTogether,
  sumLeaves,
  sumNodes,
  sumScores,
} from '@touchstone/analytics';
import type {
  Facts,
  Grouped,
  LeafSums,
  LeavesWanted,
  NodeSums,
  ScoreDimension,
  ScoreSums,
} from '@touchstone/analytics';

/** A group on its way to a row: its codes, in the order of the dimensions, and what was summed. */
export interface Line {
  readonly codes: readonly number[];
  readonly sums: ScoreSums;
  readonly leaves: LeafSums | null;
  /** Its number among the groups of whole scorecards. */
  readonly group: number;
}

/** The groups of an answer. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly grouped: Grouped;
  /** The criteria that codes of CRITERION stand for, in the order of their documents. */
  readonly nodes: readonly NodeSums[];
}

/** What is to be summed. */
interface Sums {
  readonly rows: Int32Array;
  readonly dimensions: readonly ScoreDimension[];
  /** Of whom alone an audit counts, by auditor. */
  readonly auditors: readonly string[] | null;
  readonly criterionDepth: number | null;
  readonly wanted: LeavesWanted;
  readonly withLeaves: boolean;
}

/** Sums each group. Long sums are taken in turns with whatever else the process has to do. */
export async function linesOf(facts: Facts, sums: Sums): Promise<Lines> {
  const { rows, dimensions, auditors, wanted, criterionDepth, withLeaves } = sums;
  const own = dimensions.filter((each) => each !== 'CRITERION');
  const grouped = groupFacts(facts, { rows, dimensions: own, auditors });
  if (dimensions.includes('CRITERION')) {
    const nodes = await inTurns(sumNodes(facts, grouped, { depth: criterionDepth, wanted }));
    return { grouped, nodes, lines: nodeLines(dimensions, grouped, nodes) };
  }
  const scores = sumScores(facts, grouped);
  const leaves = withLeaves ? await inTurns(sumLeaves(facts, grouped, wanted)) : null;
  const lines = grouped.codes.map((codes, group) => ({
    codes,
    group,
    sums: scores[group] ?? noScores(),
    leaves: leaves?.[group] ?? null,
  }));
  return { grouped, nodes: [], lines };
}

function nodeLines(
  dimensions: readonly ScoreDimension[],
  grouped: Grouped,
  nodes: readonly NodeSums[],
): readonly Line[] {
  const at = dimensions.indexOf('CRITERION');
  return nodes.flatMap(({ counts, sums }, node) =>
    grouped.codes.flatMap((codes, group) => {
      const count = counts[group] ?? 0;
      if (count === 0) return [];
      return [
        { group, codes: codes.toSpliced(at, 0, node), sums: { ...noScores(), count }, leaves: sums[group] ?? null },
      ];
    }),
  );
}

/** All lines of an answer as one; they have no scorecard in common but where an audit counts for each of its auditors. */
export async function togetherOf(facts: Facts, { lines }: Lines, sums: Sums): Promise<Lines> {
  const { rows, dimensions, withLeaves } = sums;
  if (dimensions.includes('AUDITOR')) return linesOf(facts, { ...sums, dimensions: [] });
  const leaves = withLeaves ? leavesTogether(lines.flatMap((line) => line.leaves ?? [])) : null;
  // Of criteria no score is told, and a scorecard is in many lines.
  const scores = dimensions.includes('CRITERION')
    ? { ...noScores(), count: rows.length }
    : scoresTogether(lines.map((line) => line.sums));
  const grouped = groupFacts(facts, { rows, dimensions: [] });
  return { grouped, nodes: [], lines: [{ codes: [], group: 0, leaves, sums: scores }] };
}

/** How long the process is held at a stretch. */
const TURN_MS = 20;

/** Does long work in turns with whatever else the process has to do. */
export async function inTurns<Result>(work: Generator<void, Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < TURN_MS) continue;
    await new Promise(setImmediate);
    began = performance.now();
  }
}
