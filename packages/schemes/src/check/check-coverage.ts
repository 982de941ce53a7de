import { DEFAULT_CYCLE_POLICY } from '@touchstone/rules';
import type { CriterionDocument, EvaluationDocument } from '../document.js';
import { isIncluded } from '../document.js';
import { hundredths } from '../formats.js';
import type { Finding } from '../problem.js';
import { finding } from '../problem.js';
import { includedEvaluationsOf, ownEvaluationsOf } from './check-context.js';
import type { CheckContext } from './check-context.js';

type Step = string | number;

/** Full audits are full, and a partial surveillance asks for every leaf within the cycle. */
export function checkCoverage(context: CheckContext): readonly Finding[] {
  const { document, isSound } = context;
  if (!isSound('coverage')) return [];
  const { coverage } = document;
  const full = (['INITIAL', 'RECERTIFICATION'] as const)
    .filter((kind) => coverage[kind] !== 'full')
    .map((kind) => finding(['coverage', kind], 'EDITION_COVERAGE_NOT_FULL', { kind }));
  const partial = coverage.SURVEILLANCE === 'subset' || coverage.SPECIAL === 'subset';
  const own = ownEvaluationsOf(context).flatMap(([index, evaluation]) =>
    checkRotation(context, { index, evaluation, partial }),
  );
  const taken = includedEvaluationsOf(context).flatMap(({ index, evaluation }) =>
    partial && evaluation.subset === null ? [subsetMissing(index, evaluation.id)] : [],
  );
  return [...full, ...own, ...taken];
}

function subsetMissing(index: number, evaluation: string): Finding {
  return finding(['evaluations', index], 'EDITION_SUBSET_MISSING', { evaluation });
}

interface Rotated {
  readonly index: number;
  readonly evaluation: EvaluationDocument;
  readonly partial: boolean;
}

function checkRotation(context: CheckContext, { index, evaluation, partial }: Rotated): readonly Finding[] {
  if (isIncluded(evaluation)) return [];
  const { subset, criteria, id, total } = evaluation;
  const path: readonly Step[] = ['evaluations', index];
  const leaves = criteria.flatMap((criterion, at) =>
    criterion.points === undefined ? [] : [[[...path, 'criteria', at], criterion] as const],
  );
  if (subset === undefined) {
    const stray = leaves.filter(([, { rotation }]) => rotation !== undefined);
    return [
      ...(partial ? [subsetMissing(index, id)] : []),
      ...stray.map(([at, { code }]) => finding([...at, 'rotation'], 'EDITION_ROTATION_WITHOUT_SUBSET', { code })),
    ];
  }
  const turns = Array.from({ length: subset.turns }, (_, turn) => turn + 1);
  const most = surveillancesIn(context);
  return [
    ...leaves.flatMap(([at, leaf]) => checkLeafRotation(leaf, at, subset.turns)),
    ...turns
      .filter((turn) => !leaves.some(([, { rotation }]) => rotation === turn))
      .map((turn) => finding([...path, 'subset', 'turns'], 'EDITION_TURN_EMPTY', { turn })),
    ...(most !== null && subset.turns > most
      ? [
          finding([...path, 'subset', 'turns'], 'EDITION_TURNS_BEYOND_CYCLE', {
            turns: subset.turns,
            surveillances: most,
          }),
        ]
      : []),
    ...(hundredths(subset.lossLimit) > hundredths(total)
      ? [
          finding([...path, 'subset', 'lossLimit'], 'EDITION_LOSS_LIMIT_BEYOND_TOTAL', {
            limit: subset.lossLimit,
            total,
          }),
        ]
      : []),
  ];
}

function checkLeafRotation(
  { code, mandatory, rotation }: CriterionDocument,
  path: readonly Step[],
  turns: number,
): readonly Finding[] {
  if (mandatory === true)
    return rotation === undefined ? [] : [finding([...path, 'rotation'], 'EDITION_MANDATORY_ROTATES', { code })];
  if (rotation === undefined) return [finding(path, 'EDITION_ROTATION_MISSING', { code })];
  return rotation > turns ? [finding([...path, 'rotation'], 'EDITION_ROTATION_BEYOND_TURNS', { code, turns })] : [];
}

/** How many surveillances a cycle is sure to hold: two, or in a longer cycle one an interval but the last. */
function surveillancesIn({ document, isSound }: CheckContext): number | null {
  if (!isSound('cycle', 'validityMonths') || !isSound('cycle', 'surveillanceMonths')) return null;
  const { validityMonths, surveillanceMonths = DEFAULT_CYCLE_POLICY.surveillanceMonths } = document.cycle;
  return Math.max(2, Math.ceil(validityMonths / surveillanceMonths) - 1);
}
