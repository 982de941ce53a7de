/** What a customer is asked: dimensions of items, all answered on one scale from 1. */
export interface Questionnaire {
  /** The highest answer, 5 or 10; the lowest is 1. */
  readonly scaleMax: number;
  readonly dimensions: readonly SurveyDimension[];
  /** Whether the three questions on the whole are asked: overall, against expectation, against the ideal. */
  readonly overall: boolean;
  /** Whether it is asked, from 0 to 10, if the customer would recommend. */
  readonly recommend: boolean;
}

/** One side of the service, and what it weighs in the index. */
export interface SurveyDimension {
  readonly code: string;
  readonly title: string;
  /** Above zero, with at most two places. Only how weights stand to each other counts. */
  readonly weight: string;
  readonly items: readonly SurveyItem[];
}

/** One question, and what it weighs in its dimension. */
export interface SurveyItem {
  readonly code: string;
  readonly title: string;
  readonly weight: string;
}

/** What one customer answered, in the order of `answerCodes`; null where the question did not apply. */
export interface SurveyAnswers {
  /** Tells this customer's answers from any other's, however often the same file is read. */
  readonly rowKey: string;
  readonly answers: ReadonlyArray<number | null>;
}

/** The three questions on the whole; they weigh alike. */
export const OVERALL_CODES = ['OVERALL', 'VS_EXPECTED', 'VS_IDEAL'] as const;
/** The question whether the customer would recommend. */
export const RECOMMEND_CODE = 'RECOMMEND';

/** One question with the answers it may have. */
export interface AskedQuestion {
  readonly code: string;
  readonly least: number;
  readonly most: number;
}

/** Every question in the order in which answers are kept: the items, the whole, the recommendation. */
export function questionsOf({ scaleMax, dimensions, overall, recommend }: Questionnaire): readonly AskedQuestion[] {
  const onScale = (code: string): AskedQuestion => ({ code, least: 1, most: scaleMax });
  return [
    ...dimensions.flatMap(({ items }) => items.map(({ code }) => onScale(code))),
    ...(overall ? OVERALL_CODES.map(onScale) : []),
    ...(recommend ? [{ code: RECOMMEND_CODE, least: 0, most: 10 }] : []),
  ];
}
