import type { WorkedCaseDocument } from '../document.js';
import type { Finding } from '../problem.js';
import { finding } from '../problem.js';
import { evaluationIdsOf } from './check-combination.js';
import type { CheckContext } from './check-context.js';

/** Worked cases are of evaluations there are, and say what is to come out; every evaluation has one. */
export function checkWorkedCases(context: CheckContext): readonly Finding[] {
  const { document, isSound } = context;
  const ids = evaluationIdsOf(context);
  if (ids === null || !isSound('workedCases') || !isSound('combinationCases')) return [];
  const cases = document.workedCases;
  const combinations = document.combinationCases ?? [];
  return [
    ...cases.flatMap((each, index) => [
      ...(ids.includes(each.evaluation)
        ? []
        : [
            finding(['workedCases', index, 'evaluation'], 'EDITION_EVALUATION_UNKNOWN', {
              evaluation: each.evaluation,
            }),
          ]),
      ...(isExpectation(each.expect)
        ? []
        : [finding(['workedCases', index, 'expect'], 'EDITION_EXPECTATION_INCOMPLETE')]),
    ]),
    ...ids
      .filter((id) => !cases.some(({ evaluation }) => evaluation === id))
      .map((evaluation) => finding(['workedCases'], 'EDITION_WORKED_CASE_MISSING', { evaluation })),
    ...(ids.length > 1 && combinations.length === 0 ? [finding([], 'EDITION_COMBINATION_CASE_MISSING')] : []),
    ...combinations.flatMap(({ scorecards }, index) => checkScorecards(ids, Object.keys(scorecards), index)),
  ];
}

function checkScorecards(ids: readonly string[], given: readonly string[], index: number): readonly Finding[] {
  const path = ['combinationCases', index, 'scorecards'];
  return [
    ...given
      .filter((id) => !ids.includes(id))
      .map((evaluation) => finding([...path, evaluation], 'EDITION_EVALUATION_UNKNOWN', { evaluation })),
    ...ids
      .filter((id) => !given.includes(id))
      .map((evaluation) => finding(path, 'EDITION_SCORECARD_MISSING', { evaluation })),
  ];
}

/** Exactly one of: a score with its verdict, a range, refusals. */
function isExpectation({ score, passed, level, low, high, refusals }: WorkedCaseDocument['expect']): boolean {
  const result = score !== undefined && passed !== undefined && (level !== undefined) === passed;
  const isResult = score !== undefined || passed !== undefined || level !== undefined;
  const isRange = low !== undefined || high !== undefined;
  if (isResult) return result && !isRange && refusals === undefined;
  if (isRange) return low !== undefined && high !== undefined && refusals === undefined;
  return refusals !== undefined;
}
