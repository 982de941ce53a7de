import { refusalOfScore, ResponseVerdict, scoreScorecard } from '@touchstone/rules';
import type { Refusal, Response } from '@touchstone/rules';
import { changedSheet, untouched } from './changed-sheet.js';
import type { Change } from './changed-sheet.js';
import { resultOfSheet } from './scorecard-sheet.js';
import type { Sheet } from './scorecard-sheet.js';

/**
 * What the engine refuses. An answer that is taken back stands in as not met, so that its code is looked at as well:
 * that changes no other reason. A partial surveillance is asked again as what it is.
 */
export function scoringRefusals(sheet: Sheet, input: Change, changed = changedSheet(sheet, input)): readonly Refusal[] {
  const given = input.responses.map(({ verdict: found, ...rest }): Response => ({
    ...rest,
    verdict: found ?? ResponseVerdict.NOT_MET,
  }));
  const whole = scoreScorecard(sheet.compiled, {
    responses: [...given, ...untouched(sheet, input.responses)],
    specialDeductions: input.specialDeductions ?? sheet.specialDeductions,
    specialBonuses: input.specialBonuses ?? sheet.specialBonuses,
  });
  if ('refusals' in whole) return whole.refusals.map(refusalOfScore);
  const { result } = resultOfSheet(changed, 0);
  return 'refusals' in result ? result.refusals.map(refusalOfScore) : [];
}
