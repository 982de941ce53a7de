import { compare, parseDecimal } from '../scoring/fraction.js';
import type { Fraction } from '../scoring/fraction.js';
import { DrawMethod, SurveyLabel } from './words.js';

/** Fewer answers than this never make a result, whatever the plan asked for. */
const LEAST_SAMPLE = 30;
/** Below this the items hardly measure one thing. */
const LEAST_ALPHA = parseDecimal('0.7');

/** What tells how far a result may be trusted. */
export interface LabelFacts {
  readonly respondents: number;
  readonly requiredSample: number;
  readonly alpha: Fraction | null;
  readonly drawMethod: DrawMethod;
}

/** What must be said beside a result. A census of few customers is still too small to speak in per cent. */
export function labelsOf({ respondents, requiredSample, alpha, drawMethod }: LabelFacts): readonly SurveyLabel[] {
  const found: ReadonlyArray<readonly [SurveyLabel, boolean]> = [
    [SurveyLabel.SAMPLE_TOO_SMALL, respondents < LEAST_SAMPLE || respondents < requiredSample],
    [SurveyLabel.RELIABILITY_LOW, alpha !== null && compare(alpha, LEAST_ALPHA) < 0],
    [SurveyLabel.RELIABILITY_UNKNOWN, alpha === null],
    [SurveyLabel.NOT_A_PROBABILITY_SAMPLE, drawMethod === DrawMethod.CONVENIENCE],
  ];
  return found.flatMap(([label, holds]) => (holds ? [label] : []));
}
