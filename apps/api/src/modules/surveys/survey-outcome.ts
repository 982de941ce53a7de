import { measureSatisfaction, SATISFACTION_VERSION, scoreSixPlaces } from '@touchstone/rules';
import type { SatisfactionResult, SurveyAnswers } from '@touchstone/rules';
import type { Survey } from './survey.entity.js';

/** What a survey's row tells of its result. */
export type StoredSurvey = Pick<
  Survey,
  'questionnaire' | 'answers' | 'frameSize' | 'invited' | 'drawMethod' | 'confidence' | 'requiredSample'
>;

/** What a survey comes to, by the one engine. */
export function resultOfSurvey(stored: StoredSurvey): SatisfactionResult {
  return measureSatisfaction(stored);
}

/** The outcome as it is stored beside the answers. */
export function storedResultOf(stored: StoredSurvey) {
  const { respondents, csi, labels } = resultOfSurvey(stored);
  return {
    respondents,
    csi: csi && scoreSixPlaces(csi.exact),
    csiExact: csi?.exact ?? null,
    labels: [...labels],
    formulaVersion: SATISFACTION_VERSION,
  };
}

/** Answers by customer: new ones beside those there are, which they replace by their key. */
export function mergedAnswers(kept: readonly SurveyAnswers[], given: readonly SurveyAnswers[]) {
  const before = new Map(kept.map(({ rowKey, answers }) => [rowKey, JSON.stringify(answers)]));
  const after = new Map([...kept, ...given].map((row) => [row.rowKey, row]));
  const stateOf = ({ rowKey, answers }: SurveyAnswers) => {
    const known = before.get(rowKey);
    if (known === undefined) return 'added';
    return known === JSON.stringify(answers) ? 'unchanged' : 'replaced';
  };
  const states = given.map(stateOf);
  const count = (state: string) => states.filter((each) => each === state).length;
  return {
    answers: [...after.values()],
    added: count('added'),
    replaced: count('replaced'),
    unchanged: count('unchanged'),
  };
}
