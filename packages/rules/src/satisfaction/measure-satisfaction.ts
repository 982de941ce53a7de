import { clamp, compare, fraction, minus, parseDecimal, plus, times, ZERO } from '../scoring/fraction.js';
import type { Fraction, ShownFraction } from '../scoring/fraction.js';
import { OVERALL_CODES, questionsOf, RECOMMEND_CODE } from './questionnaire.js';
import type { Questionnaire, SurveyAnswers } from './questionnaire.js';
import { over, quantileOf } from './sample-size.js';
import { labelsOf } from './label-survey.js';
import { meanOf, reduced, rootOf, shownSigned, sumOf, varianceOf, weightedMean } from './statistics.js';
import type { DrawMethod, SurveyLabel } from './words.js';

/** A survey as it is measured. */
export interface SurveyFacts {
  readonly questionnaire: Questionnaire;
  readonly answers: readonly SurveyAnswers[];
  readonly frameSize: number;
  /** How many customers were asked. */
  readonly invited: number;
  readonly drawMethod: DrawMethod;
  readonly confidence: number;
  readonly requiredSample: number;
}

/** What one item or dimension comes to, 0 to 100; null where nobody answered. */
export interface PartScore {
  readonly code: string;
  readonly answered: number;
  readonly score: ShownFraction | null;
  /** Share of answers in the two highest boxes, in per cent. */
  readonly topTwo: ShownFraction | null;
}

/** What a survey comes to. Numbers are exact; only what is shown of them is cut. */
export interface SatisfactionResult {
  /** How many customers answered at least one item. */
  readonly respondents: number;
  /** Respondents of those asked, in per cent. */
  readonly responseRate: ShownFraction | null;
  readonly items: readonly PartScore[];
  readonly dimensions: readonly PartScore[];
  /** The customer satisfaction index, 0 to 100: the dimensions' scores by their weights. */
  readonly csi: ShownFraction | null;
  /** The mean of the respondents' own indices; it is the index wherever every item applied to everybody. */
  readonly mean: ShownFraction | null;
  /** Bounds of the mean at the survey's confidence, corrected for the finite frame; null of fewer than two. */
  readonly interval: { readonly low: ShownFraction; readonly high: ShownFraction } | null;
  /** Cronbach's alpha of the respondents to whom every item applied; null where it cannot be computed. */
  readonly alpha: ShownFraction | null;
  readonly topTwo: ShownFraction | null;
  /** The index of the three questions on the whole, 0 to 100. */
  readonly overallIndex: ShownFraction | null;
  /** Promoters less detractors, in per cent, −100 to 100. */
  readonly netPromoter: ShownFraction | null;
  readonly labels: readonly SurveyLabel[];
}

const HUNDRED = fraction(100n);
const PROMOTER_FROM = 9;
const DETRACTOR_TO = 6;

/**
 * What a survey's answers come to. An item's score is the mean of its answers, `(x − 1) / (k − 1) × 100`; a dimension
 * and the index weigh what has answers, so that questions that did not apply leave both sides of the mean.
 */
export function measureSatisfaction(facts: SurveyFacts): SatisfactionResult {
  const { questionnaire } = facts;
  const itemCount = questionnaire.dimensions.reduce((sum, { items }) => sum + items.length, 0);
  const rows = facts.answers
    .map(({ answers }) => answers)
    .filter((row) => row.slice(0, itemCount).some((answer) => answer !== null));
  const columns = questionsOf(questionnaire).map((_question, index) => rows.flatMap((row) => row[index] ?? []));
  const scored = scoreDimensions(questionnaire, columns);
  const own = rows.flatMap((row) => scoreOfRow(questionnaire, row) ?? []);
  const alpha = alphaOf(rows.map((row) => row.slice(0, itemCount)));
  return {
    respondents: rows.length,
    responseRate: shown(percent(rows.length, facts.invited)),
    items: scored.flatMap(({ items }) => items),
    dimensions: scored.map(({ part }) => part),
    csi: shown(weightedMean(scored)),
    mean: shown(meanOf(own)),
    interval: intervalOf(own, facts),
    alpha: shown(alpha),
    topTwo: topTwoOf(columns.slice(0, itemCount).flat(), questionnaire.scaleMax),
    overallIndex: overallOf(questionnaire, columns.slice(itemCount)),
    netPromoter: netPromoterOf(questionnaire, columns.at(-1) ?? []),
    labels: labelsOf({ ...facts, respondents: rows.length, alpha }),
  };
}

/** Where an answer stands between the ends of its scale, from 0 to 100. */
function onHundred(answer: Fraction, scaleMax: number): Fraction {
  return over(times(minus(answer, fraction(1n)), HUNDRED), fraction(BigInt(scaleMax - 1)));
}

function scoreDimensions({ dimensions, scaleMax }: Questionnaire, columns: ReadonlyArray<readonly number[]>) {
  let at = 0;
  return dimensions.map(({ code, weight, items }) => {
    const of = items.map((item) => ({ ...item, answers: columns[at++] ?? [] }));
    const valued = of.map((item) => ({ weight: parseDecimal(item.weight), value: scoreOf(item.answers, scaleMax) }));
    const value = weightedMean(valued);
    const answers = of.flatMap((item) => item.answers);
    const partOf = (name: string, given: readonly number[], score: Fraction | null): PartScore => ({
      code: name,
      answered: given.length,
      score: shown(score),
      topTwo: topTwoOf(given, scaleMax),
    });
    return {
      weight: parseDecimal(weight),
      value,
      part: partOf(code, answers, value),
      items: of.map((item, index) => partOf(item.code, item.answers, valued[index]?.value ?? null)),
    };
  });
}

function scoreOf(answers: readonly number[], scaleMax: number): Fraction | null {
  const mean = meanOf(answers.map(whole));
  return mean && onHundred(mean, scaleMax);
}

/** One customer's own index; null where no item applied. */
function scoreOfRow({ dimensions, scaleMax }: Questionnaire, row: ReadonlyArray<number | null>): Fraction | null {
  let at = 0;
  const parts = dimensions.map(({ weight, items }) => {
    const valued = items.map((item) => {
      const answer = row[at++] ?? null;
      return { weight: parseDecimal(item.weight), value: answer === null ? null : onHundred(whole(answer), scaleMax) };
    });
    return { weight: parseDecimal(weight), value: weightedMean(valued) };
  });
  return weightedMean(parts);
}

/** `mean ± z · s / √n · √((N − n) / (N − 1))`, held within 0 and 100. */
function intervalOf(own: readonly Fraction[], { frameSize, confidence }: SurveyFacts): SatisfactionResult['interval'] {
  const [mean, variance] = [meanOf(own), varianceOf(own)];
  if (mean === null || variance === null) return null;
  const left = Math.max(0, frameSize - own.length);
  const unseen = frameSize < 2 ? ZERO : fraction(BigInt(left), BigInt(frameSize - 1));
  const error = rootOf(over(times(variance, unseen), fraction(BigInt(own.length))));
  const reach = times(quantileOf(confidence), error);
  return {
    low: shownSigned(reduced(clamp(minus(mean, reach), ZERO, HUNDRED))),
    high: shownSigned(reduced(clamp(plus(mean, reach), ZERO, HUNDRED))),
  };
}

/** `α = k / (k − 1) · (1 − Σ s²ᵢ / s²)`, over whoever answered every item. */
function alphaOf(rows: ReadonlyArray<ReadonlyArray<number | null>>): Fraction | null {
  const complete = rows.flatMap((row) => (row.every((answer) => answer !== null) ? [row as readonly number[]] : []));
  const count = complete[0]?.length ?? 0;
  if (count < 2) return null;
  const columns = Array.from({ length: count }, (_none, index) => complete.map((row) => whole(row[index] ?? 0)));
  const ofSums = varianceOf(complete.map((row) => sumOf(row.map(whole))));
  const each = columns.flatMap((column) => varianceOf(column) ?? []);
  if (ofSums === null || compare(ofSums, ZERO) === 0) return null;
  const rest = minus(fraction(1n), over(sumOf(each), ofSums));
  return reduced(times(fraction(BigInt(count), BigInt(count - 1)), rest));
}

function topTwoOf(answers: readonly number[], scaleMax: number): ShownFraction | null {
  return shown(percent(answers.filter((answer) => answer >= scaleMax - 1).length, answers.length));
}

/** `(Σ w x̄ − Σ w) / ((k − 1) Σ w) × 100` of the three questions on the whole, which weigh alike. */
function overallOf({ overall, scaleMax }: Questionnaire, columns: ReadonlyArray<readonly number[]>) {
  if (!overall) return null;
  const values = OVERALL_CODES.map((_code, index) => scoreOf(columns[index] ?? [], scaleMax));
  return shown(weightedMean(values.map((value) => ({ weight: fraction(1n), value }))));
}

function netPromoterOf(questionnaire: Questionnaire, answers: readonly number[]): ShownFraction | null {
  const isAsked = questionsOf(questionnaire).at(-1)?.code === RECOMMEND_CODE;
  if (!isAsked || answers.length === 0) return null;
  const promoters = answers.filter((answer) => answer >= PROMOTER_FROM).length;
  const detractors = answers.filter((answer) => answer <= DETRACTOR_TO).length;
  return shown(over(fraction(BigInt(100 * (promoters - detractors))), fraction(BigInt(answers.length))));
}

function percent(part: number, of: number): Fraction | null {
  return of <= 0 ? null : fraction(BigInt(100 * part), BigInt(of));
}

function whole(value: number): Fraction {
  return fraction(BigInt(value));
}

function shown(value: Fraction | null): ShownFraction | null {
  return value && shownSigned(reduced(value));
}
