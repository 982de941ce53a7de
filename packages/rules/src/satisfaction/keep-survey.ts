import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { isBlank, notInFuture } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { OVERALL_CODES, RECOMMEND_CODE } from './questionnaire.js';
import type { Questionnaire, SurveyDimension } from './questionnaire.js';
import { CONFIDENCES } from './sample-size.js';
import { ROW_KEY_COLUMN } from './read-answers.js';
import { SurveyStatus } from './words.js';

/** A survey as somebody plans it. */
export interface SurveyPlanFacts {
  readonly title: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly frame: string;
  readonly frameSize: number;
  readonly invited: number;
  readonly confidence: number;
  readonly marginPercent: string;
  readonly sharePercent: string;
  readonly questionnaire: Questionnaire;
}

const SCALES: readonly number[] = [5, 10];
const PERCENT = /^\d{1,2}(?:\.\d{1,2})?$/;
const WEIGHT = /^\d{1,3}(?:\.\d{1,2})?$/;
const CODE = /^[A-Za-z][A-Za-z0-9_.]{0,19}$/;
const MOST_ITEMS = 60;
const MOST_FRAME = 10_000_000;
const RESERVED: readonly string[] = [...OVERALL_CODES, RECOMMEND_CODE, ROW_KEY_COLUMN];

/** Whether a survey may be planned so: a frame that is described, a sample that follows from it, sound questions. */
export function mayPlanSurvey(facts: SurveyPlanFacts): Verdict {
  const { title, startsOn, endsOn, frame, frameSize, invited, confidence, marginPercent, sharePercent } = facts;
  return verdict([
    isBlank(title) && fault('SURVEY_TITLE_MISSING', 'title'),
    endsOn < startsOn && fault('ENDS_BEFORE_START', 'endsOn', { startsOn }),
    isBlank(frame) && fault('SAMPLING_FRAME_MISSING', 'frame'),
    (frameSize < 1 || frameSize > MOST_FRAME) && fault('FRAME_SIZE_WRONG', 'frameSize', { most: MOST_FRAME }),
    (invited < 1 || invited > frameSize) && fault('INVITED_OUT_OF_FRAME', 'invited', { frameSize }),
    !CONFIDENCES.includes(confidence) &&
      fault('CONFIDENCE_UNKNOWN', 'confidence', { known: CONFIDENCES.map((each) => `${each} %`) }),
    !isPercent(marginPercent) && fault('PERCENT_WRONG', 'marginPercent'),
    !isPercent(sharePercent) && fault('PERCENT_WRONG', 'sharePercent'),
    ...questionnaireFaults(facts.questionnaire),
  ]);
}

/** Whether a survey may still be changed, and its questions too. */
export function mayAmendSurvey(facts: {
  readonly status: SurveyStatus;
  readonly answers: number;
  readonly questionsChange: boolean;
}): Verdict {
  return verdict([
    facts.status === SurveyStatus.CLOSED && fault('SURVEY_CLOSED', 'surveyId'),
    facts.questionsChange &&
      facts.answers > 0 &&
      fault('QUESTIONS_HAVE_ANSWERS', 'questionnaire', { answers: facts.answers }),
  ]);
}

/** Whether answers may still be entered: not once it is closed, not before the first customer was asked. */
export function mayEnterAnswers(facts: {
  readonly status: SurveyStatus;
  readonly startsOn: PlainDate;
  readonly today: PlainDate;
  /** How many customers there are answers of once these are in. */
  readonly respondents: number;
  readonly invited: number;
}): Verdict {
  return verdict([
    facts.status === SurveyStatus.CLOSED && fault('SURVEY_CLOSED', 'surveyId'),
    facts.today < facts.startsOn && fault('SURVEY_NOT_BEGUN', 'surveyId', { startsOn: facts.startsOn }),
    facts.respondents > facts.invited &&
      fault('MORE_ANSWERS_THAN_INVITED', 'surveyId', { given: facts.respondents, invited: facts.invited }),
  ]);
}

/** Whether a survey may be closed: with answers, and not before its last day. A small sample is labelled, not refused. */
export function mayCloseSurvey(facts: {
  readonly status: SurveyStatus;
  readonly respondents: number;
  readonly endsOn: PlainDate;
  readonly today: PlainDate;
}): Verdict {
  return verdict([
    facts.status === SurveyStatus.CLOSED && fault('SURVEY_CLOSED', 'surveyId'),
    facts.respondents === 0 && fault('SURVEY_UNANSWERED', 'surveyId'),
    notInFuture('endsOn', facts.endsOn, facts.today),
  ]);
}

function questionnaireFaults({ scaleMax, dimensions }: Questionnaire): readonly Finding[] {
  const items = dimensions.flatMap((dimension) => dimension.items);
  const codes = [...dimensions, ...items].map(({ code }) => code);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    !SCALES.includes(scaleMax) && fault('SCALE_UNKNOWN', 'questionnaire.scaleMax', { known: SCALES.map(String) }),
    items.length === 0 && fault('QUESTIONS_MISSING', 'questionnaire.dimensions'),
    items.length > MOST_ITEMS && fault('QUESTIONS_TOO_MANY', 'questionnaire.dimensions', { most: MOST_ITEMS }),
    twice.length > 0 && fault('QUESTION_CODE_TWICE', 'questionnaire.dimensions', { codes: [...new Set(twice)] }),
    ...dimensions.flatMap(dimensionFaults),
  ];
}

function dimensionFaults(dimension: SurveyDimension, index: number): readonly Finding[] {
  const at = `questionnaire.dimensions.${index}`;
  return [
    ...partFaults(dimension, at),
    dimension.items.length === 0 && fault('DIMENSION_EMPTY', `${at}.items`, { code: dimension.code }),
    ...dimension.items.flatMap((item, place) => partFaults(item, `${at}.items.${place}`)),
  ];
}

function partFaults({ code, title, weight }: Omit<SurveyDimension, 'items'>, at: string): readonly Finding[] {
  return [
    (!CODE.test(code) || RESERVED.includes(code)) && fault('QUESTION_CODE_WRONG', `${at}.code`, { code }),
    isBlank(title) && fault('QUESTION_TITLE_MISSING', `${at}.title`, { code }),
    (!WEIGHT.test(weight) || Number(weight) <= 0) && fault('QUESTION_WEIGHT_WRONG', `${at}.weight`, { code }),
  ];
}

function isPercent(text: string): boolean {
  return PERCENT.test(text) && Number(text) > 0;
}

function fault(code: string, field: string, params: NonNullable<Finding & object>['params'] = {}): Finding {
  return refusal(code, CLAUSE.satisfaction, { field, params });
}
