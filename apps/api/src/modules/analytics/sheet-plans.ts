import type { SheetNode, SheetPlan } from '@touchstone/analytics';
import { compileEvaluation } from '@touchstone/rules';
import { rulesOf } from '@touchstone/schemes';
import type { Criterion, Evaluation } from '@touchstone/schemes';
import type { EditionShelf } from '../../editions.js';

/** An evaluation as analytics counts it. */
export function sheetPlanOf(editions: Pick<EditionShelf, 'get'>, editionId: string, evaluationId: string): SheetPlan {
  const evaluation = evaluationNamed(editions, editionId, evaluationId);
  const leaves = compileEvaluation(rulesOf(evaluation)).leaves;
  const places = new Map(leaves.map(({ code }, at) => [code, at]));
  return {
    editionId,
    evaluation: evaluationId,
    hundredths: leaves.map(({ hundredths }) => Number(hundredths)),
    nodes: nodesOf(evaluation.criteria, places),
    illustrative: evaluation.criteria.some(({ leaf, pointsStanding }) => leaf && pointsStanding === 'illustrative'),
  };
}

/** An evaluation of an edition. @throws Error when there is none, which no scorecard names */
export function evaluationNamed(
  editions: Pick<EditionShelf, 'get'>,
  editionId: string,
  evaluation: string,
): Evaluation {
  const found = editions.get(editionId).evaluations.find(({ id }) => id === evaluation);
  if (!found) throw new Error(`Edition ${editionId} has no evaluation ${evaluation}`);
  return found;
}

function nodesOf(criteria: readonly Criterion[], places: ReadonlyMap<string, number>): readonly SheetNode[] {
  const depths = new Map<string, number>();
  const leaves = new Map<string, number[]>(criteria.map(({ code }) => [code, []]));
  const parents = new Map(criteria.map(({ code, parent }) => [code, parent]));
  for (const { code, parent, leaf } of criteria) {
    depths.set(code, parent === null ? 1 : (depths.get(parent) ?? 0) + 1);
    for (let at: string | null = leaf ? code : null; at !== null; at = parents.get(at) ?? null)
      leaves.get(at)?.push(places.get(code) ?? 0);
  }
  return criteria.map(({ code, leaf }) => ({
    code,
    depth: depths.get(code) ?? 1,
    leaves: leaves.get(code) ?? [],
    isLeaf: leaf,
  }));
}
