import { CombinationMethod } from '@touchstone/rules';
import type { Finding } from '../problem.js';
import { finding } from '../problem.js';
import type { CheckContext } from './check-context.js';

/** The chosen way of combining has what it needs and nothing that another way would need. */
export function checkCombination(context: CheckContext): readonly Finding[] {
  const { document, isSound } = context;
  if (!isSound('combination')) return [];
  const { method, primary, weights, specialDeductionsIn } = document.combination;
  const ids = evaluationIdsOf(context);
  const unknown = (id: string, ...path: readonly string[]) =>
    ids === null || ids.includes(id)
      ? []
      : [finding(['combination', ...path], 'EDITION_EVALUATION_UNKNOWN', { evaluation: id })];
  return [
    ...unknown(specialDeductionsIn, 'specialDeductionsIn'),
    ...(primary === undefined ? [] : unknown(primary, 'primary')),
    ...Object.keys(weights ?? {}).flatMap((id) => unknown(id, 'weights', id)),
    ...needs(method, { key: 'primary', value: primary, wantedBy: CombinationMethod.PRIMARY_ONLY }),
    ...needs(method, { key: 'weights', value: weights, wantedBy: CombinationMethod.WEIGHTED_MEAN }),
    ...(method === CombinationMethod.WEIGHTED_MEAN ? checkWeighing(context, ids ?? []) : []),
  ];
}

interface Need {
  readonly key: string;
  readonly value: unknown;
  readonly wantedBy: CombinationMethod;
}

function needs(method: CombinationMethod, { key, value, wantedBy }: Need): readonly Finding[] {
  const wanted = method === wantedBy;
  if (wanted && value === undefined)
    return [finding(['combination'], 'EDITION_COMBINATION_INCOMPLETE', { method, key })];
  if (!wanted && value !== undefined)
    return [finding(['combination', key], 'EDITION_COMBINATION_SURPLUS', { method, key })];
  return [];
}

function checkWeighing({ document, isSound }: CheckContext, ids: readonly string[]): readonly Finding[] {
  const { weights } = document.combination;
  const levels = isSound('levels', 'items') ? document.levels.items : [];
  return [
    ...(weights === undefined ? [] : ids.filter((id) => !Object.hasOwn(weights, id))).map((evaluation) =>
      finding(['combination', 'weights'], 'EDITION_WEIGHT_MISSING', { evaluation }),
    ),
    ...levels.flatMap(({ code, min }, index) =>
      min === undefined ? [finding(['levels', 'items', index], 'EDITION_LEVEL_MINIMUM_MISSING', { level: code })] : [],
    ),
  ];
}

/** The ids of all evaluations, or null while some of them cannot be read. */
export function evaluationIdsOf({ document, isSound }: CheckContext): readonly string[] | null {
  const readable =
    Array.isArray(document.evaluations) &&
    document.evaluations.every((_, index) => isSound('evaluations', index, 'id'));
  return readable ? document.evaluations.map(({ id }) => id) : null;
}
