/** How far a customer survey has come. */
export const SurveyStatus = { COLLECTING: 'COLLECTING', CLOSED: 'CLOSED' } as const;
export type SurveyStatus = (typeof SurveyStatus)[keyof typeof SurveyStatus];

/** How those asked were drawn from the sampling frame. */
export const DrawMethod = {
  CENSUS: 'CENSUS',
  RANDOM: 'RANDOM',
  SYSTEMATIC: 'SYSTEMATIC',
  STRATIFIED: 'STRATIFIED',
  CONVENIENCE: 'CONVENIENCE',
} as const;
export type DrawMethod = (typeof DrawMethod)[keyof typeof DrawMethod];

/** What must be said beside a survey's result wherever it is shown. */
export const SurveyLabel = {
  SAMPLE_TOO_SMALL: 'SAMPLE_TOO_SMALL',
  RELIABILITY_LOW: 'RELIABILITY_LOW',
  RELIABILITY_UNKNOWN: 'RELIABILITY_UNKNOWN',
  NOT_A_PROBABILITY_SAMPLE: 'NOT_A_PROBABILITY_SAMPLE',
} as const;
export type SurveyLabel = (typeof SurveyLabel)[keyof typeof SurveyLabel];

/** The edition of SB/T 10409 that a survey is made by. */
export const SurveyStandard = { SBT_10409_2007: 'SBT_10409_2007', SBT_10409_2025: 'SBT_10409_2025' } as const;
export type SurveyStandard = (typeof SurveyStandard)[keyof typeof SurveyStandard];

/** How a mystery customer came to the client. */
export const VisitChannel = { STORE: 'STORE', PHONE: 'PHONE', ONLINE: 'ONLINE' } as const;
export type VisitChannel = (typeof VisitChannel)[keyof typeof VisitChannel];
