import type { EnumLabels } from '../enum-labels.js';

/** What the words of surveys and visits are called. */
export const surveyEnums: Pick<
  EnumLabels,
  'VisitChannel' | 'SurveyStatus' | 'DrawMethod' | 'SurveyLabel' | 'SurveyStandard'
> = {
  VisitChannel: { STORE: 'Store', PHONE: 'Telephone', ONLINE: 'Online' },
  SurveyStatus: { COLLECTING: 'Collecting', CLOSED: 'Closed' },
  DrawMethod: {
    CENSUS: 'Everybody asked',
    RANDOM: 'By chance',
    SYSTEMATIC: 'Systematic',
    STRATIFIED: 'Stratified',
    CONVENIENCE: 'Whoever was at hand',
  },
  SurveyLabel: {
    SAMPLE_TOO_SMALL: 'Sample too small',
    RELIABILITY_LOW: 'Reliability low (α < 0.7)',
    RELIABILITY_UNKNOWN: 'Reliability unknown',
    NOT_A_PROBABILITY_SAMPLE: 'No probability sample',
  },
  SurveyStandard: { SBT_10409_2007: 'SB/T 10409-2007', SBT_10409_2025: 'SB/T 10409-2025' },
};
