import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../verdict.js';
import { mayAmendSurvey, mayCloseSurvey, mayEnterAnswers, mayPlanSurvey } from './keep-survey.js';
import type { SurveyPlanFacts } from './keep-survey.js';

const codes = (answer: Verdict) => (answer.allowed ? [] : answer.refusals.map(({ code, field }) => `${code} ${field}`));
const ITEM = { code: 'A1', title: '按时到达', weight: '1' };
const PLAN: SurveyPlanFacts = {
  title: '2026 年度顾客满意度测评',
  startsOn: plainDate('2026-03-01'),
  endsOn: plainDate('2026-03-20'),
  frame: '2025 年报修客户',
  frameSize: 500,
  invited: 300,
  confidence: 95,
  marginPercent: '5',
  sharePercent: '50',
  questionnaire: {
    scaleMax: 10,
    dimensions: [{ code: 'A', title: '响应', weight: '1', items: [ITEM] }],
    overall: true,
    recommend: true,
  },
};
const asked = (dimensions: SurveyPlanFacts['questionnaire']['dimensions']) => ({ ...PLAN.questionnaire, dimensions });
const dimension = (part: object) => asked([{ code: 'A', title: '响应', weight: '1', items: [ITEM], ...part }]);

describe('mayPlanSurvey', () => {
  it('lets a survey be planned with its frame and sound questions', () => {
    expect(codes(mayPlanSurvey(PLAN))).toEqual([]);
  });

  it.each<[string, Partial<SurveyPlanFacts>, readonly string[]]>([
    ['no title', { title: ' ' }, ['SURVEY_TITLE_MISSING title']],
    ['days the wrong way round', { endsOn: plainDate('2026-02-28') }, ['ENDS_BEFORE_START endsOn']],
    ['no frame', { frame: '' }, ['SAMPLING_FRAME_MISSING frame']],
    ['nobody in the frame', { frameSize: 0 }, ['FRAME_SIZE_WRONG frameSize', 'INVITED_OUT_OF_FRAME invited']],
    ['more asked than there are', { invited: 501 }, ['INVITED_OUT_OF_FRAME invited']],
    ['a confidence without a quantile', { confidence: 80 }, ['CONFIDENCE_UNKNOWN confidence']],
    ['no margin', { marginPercent: '0' }, ['PERCENT_WRONG marginPercent']],
    ['a share of everybody', { sharePercent: '100' }, ['PERCENT_WRONG sharePercent']],
    [
      'a scale of 7',
      { questionnaire: { ...PLAN.questionnaire, scaleMax: 7 } },
      ['SCALE_UNKNOWN questionnaire.scaleMax'],
    ],
    ['no questions', { questionnaire: asked([]) }, ['QUESTIONS_MISSING questionnaire.dimensions']],
    [
      'an empty dimension',
      { questionnaire: dimension({ items: [] }) },
      ['QUESTIONS_MISSING questionnaire.dimensions', 'DIMENSION_EMPTY questionnaire.dimensions.0.items'],
    ],
    [
      'a code twice',
      { questionnaire: dimension({ items: [ITEM, ITEM] }) },
      ['QUESTION_CODE_TWICE questionnaire.dimensions'],
    ],
    [
      'a code the house keeps',
      { questionnaire: dimension({ items: [{ ...ITEM, code: 'OVERALL' }] }) },
      ['QUESTION_CODE_WRONG questionnaire.dimensions.0.items.0.code'],
    ],
    [
      'a question without words or weight',
      { questionnaire: dimension({ items: [{ code: 'A1', title: '', weight: '0' }] }) },
      [
        'QUESTION_TITLE_MISSING questionnaire.dimensions.0.items.0.title',
        'QUESTION_WEIGHT_WRONG questionnaire.dimensions.0.items.0.weight',
      ],
    ],
  ])('refuses %s', (_name, change, expected) => {
    expect(codes(mayPlanSurvey({ ...PLAN, ...change }))).toEqual(expected);
  });

  it('tells all reasons at once', () => {
    expect(codes(mayPlanSurvey({ ...PLAN, title: '', frame: '', confidence: 1 }))).toHaveLength(3);
  });
});

describe('mayAmendSurvey', () => {
  it.each([
    { name: 'before there are answers', status: 'COLLECTING', answers: 0, questionsChange: true, expected: [] },
    { name: 'in what is not asked', status: 'COLLECTING', answers: 9, questionsChange: false, expected: [] },
    {
      name: 'in its questions once somebody answered',
      status: 'COLLECTING',
      answers: 1,
      questionsChange: true,
      expected: ['QUESTIONS_HAVE_ANSWERS questionnaire'],
    },
    { name: 'once closed', status: 'CLOSED', answers: 0, questionsChange: false, expected: ['SURVEY_CLOSED surveyId'] },
  ] as const)('$name', ({ expected, ...facts }) => {
    expect(codes(mayAmendSurvey(facts))).toEqual(expected);
  });
});

describe('mayEnterAnswers', () => {
  const facts = { status: 'COLLECTING', startsOn: plainDate('2026-03-01'), respondents: 5, invited: 5 } as const;
  it.each([
    ['on the first day', { today: plainDate('2026-03-01') }, []],
    ['the day before', { today: plainDate('2026-02-28') }, ['SURVEY_NOT_BEGUN surveyId']],
    [
      'by more than were asked',
      { today: plainDate('2026-03-01'), respondents: 6 },
      ['MORE_ANSWERS_THAN_INVITED surveyId'],
    ],
    ['once closed', { today: plainDate('2026-03-01'), status: 'CLOSED' as const }, ['SURVEY_CLOSED surveyId']],
  ])('%s', (_name, change, expected) => {
    expect(codes(mayEnterAnswers({ ...facts, ...change }))).toEqual(expected);
  });
});

describe('mayCloseSurvey', () => {
  const facts = { status: 'COLLECTING', respondents: 1, endsOn: plainDate('2026-03-20') } as const;
  it.each([
    ['on its last day', { today: plainDate('2026-03-20') }, []],
    ['before', { today: plainDate('2026-03-19') }, ['DAY_IN_FUTURE endsOn']],
    ['without answers', { today: plainDate('2026-03-20'), respondents: 0 }, ['SURVEY_UNANSWERED surveyId']],
    ['twice', { today: plainDate('2026-03-20'), status: 'CLOSED' as const }, ['SURVEY_CLOSED surveyId']],
  ])('%s', (_name, change, expected) => {
    expect(codes(mayCloseSurvey({ ...facts, ...change }))).toEqual(expected);
  });
});
