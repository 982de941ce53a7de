import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { SurveyStandard } from './words.js';

/** The day on which SB/T 10409-2025 takes the place of the edition of 2007. */
const NEW_STANDARD_FROM = plainDate('2026-01-01');

/** The edition of SB/T 10409 in force on the day a survey begins. */
export function surveyStandardOn(day: PlainDate): SurveyStandard {
  return day < NEW_STANDARD_FROM ? SurveyStandard.SBT_10409_2007 : SurveyStandard.SBT_10409_2025;
}
