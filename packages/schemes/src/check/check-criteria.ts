import type { CriterionDocument, OwnEvaluation } from '../document.js';
import { decimalOf, hundredths } from '../formats.js';
import type { EditionProblemCode } from '../problem-codes.js';
import type { Finding } from '../problem.js';
import { finding } from '../problem.js';
import { ownEvaluationsOf, repetitionsIn } from './check-context.js';
import type { CheckContext } from './check-context.js';

type Step = string | number;

const LEAF_KEYS = ['sampling', 'minimumSample', 'tailoring', 'mandatory', 'encouraged', 'rotation'] as const;

/** The tree holds together: codes once, parents before children, only leaves carry points, every sum as declared. */
export function checkCriteria(context: CheckContext): readonly Finding[] {
  return ownEvaluationsOf(context).flatMap(([index, evaluation]) => checkTree(evaluation, ['evaluations', index]));
}

function checkTree(evaluation: OwnEvaluation, path: readonly Step[]): readonly Finding[] {
  const { criteria } = evaluation;
  const codes = criteria.map(({ code }) => code);
  const parents = new Set(criteria.map(({ parent }) => parent));
  const at = (index: number, ...steps: readonly string[]) => [...path, 'criteria', index, ...steps];
  const structure = criteria.flatMap((criterion, index) => [
    ...checkParent(criterion, codes.slice(0, index), codes).map((code) =>
      finding(at(index, 'parent'), code, { code: criterion.code, parent: criterion.parent ?? '' }),
    ),
    ...(parents.has(criterion.code) ? checkNode(criterion, at(index)) : checkLeaf(criterion, at(index))),
  ]);
  return [
    ...repetitionsIn(codes).map(([index, value]) => finding(at(index, 'code'), 'EDITION_REPEATED', { value })),
    ...structure,
    ...checkSums(evaluation, path),
  ];
}

function checkParent(
  { parent }: CriterionDocument,
  before: readonly string[],
  all: readonly string[],
): readonly EditionProblemCode[] {
  if (parent === undefined || before.includes(parent)) return [];
  return [all.includes(parent) ? 'EDITION_PARENT_LATER' : 'EDITION_PARENT_UNKNOWN'];
}

function checkNode(criterion: CriterionDocument, path: readonly Step[]): readonly Finding[] {
  const { code } = criterion;
  return [
    ...(criterion.points === undefined ? [] : [finding([...path, 'points'], 'EDITION_POINTS_ON_NODE', { code })]),
    ...(criterion.parent === undefined && criterion.total === undefined
      ? [finding(path, 'EDITION_CHAPTER_TOTAL_MISSING', { code })]
      : []),
    ...LEAF_KEYS.filter((key) => criterion[key] !== undefined).map((key) =>
      finding([...path, key], 'EDITION_LEAF_KEY_ON_NODE', { code, key }),
    ),
  ];
}

function checkLeaf(criterion: CriterionDocument, path: readonly Step[]): readonly Finding[] {
  const { code } = criterion;
  return [
    ...(criterion.points === undefined ? [finding(path, 'EDITION_POINTS_MISSING', { code })] : []),
    ...(criterion.total === undefined ? [] : [finding([...path, 'total'], 'EDITION_TOTAL_ON_LEAF', { code })]),
    ...(criterion.sampling === false && criterion.minimumSample !== undefined
      ? [finding([...path, 'minimumSample'], 'EDITION_SAMPLE_WITHOUT_SAMPLING', { code })]
      : []),
  ];
}

function checkSums({ criteria, total }: OwnEvaluation, path: readonly Step[]): readonly Finding[] {
  const sums = sumsBelow(criteria);
  const wrong = criteria.flatMap(({ code, total: declared }, index) => {
    const actual = sums.get(code);
    if (declared === undefined || actual === undefined || actual === hundredths(declared)) return [];
    return [
      finding([...path, 'criteria', index, 'total'], 'EDITION_TOTAL_WRONG', {
        code,
        declared,
        actual: decimalOf(actual),
      }),
    ];
  });
  const all = criteria.reduce((sum, { points }) => sum + (points === undefined ? 0 : hundredths(points)), 0);
  if (all === hundredths(total)) return wrong;
  return [
    ...wrong,
    finding([...path, 'total'], 'EDITION_EVALUATION_TOTAL_WRONG', { declared: total, actual: decimalOf(all) }),
  ];
}

/** What the leaves below each inner node sum to, in hundredths. */
function sumsBelow(criteria: readonly CriterionDocument[]): ReadonlyMap<string, number> {
  const parentOf = new Map(criteria.map(({ code, parent }) => [code, parent]));
  const sums = new Map<string, number>();
  for (const { code, points } of criteria) {
    const seen = new Set([code]);
    for (let node = parentOf.get(code); node !== undefined && !seen.has(node); node = parentOf.get(node)) {
      seen.add(node);
      sums.set(node, (sums.get(node) ?? 0) + (points === undefined ? 0 : hundredths(points)));
    }
  }
  return sums;
}
