import type { ComparedEvaluation } from './explanation.documents.js';

/** A bar of the waterfall: from where to where, and what it is of. */
export interface WaterfallBar {
  readonly name: string;
  /** The lower end, and how high the bar is. */
  readonly from: number;
  readonly height: number;
  readonly kind: 'SCORE' | 'UP' | 'DOWN';
}

/** What the bars that are no leaf are called. */
export interface WaterfallNames {
  readonly first: string;
  readonly second: string;
  readonly specialDeductions: string;
  readonly specialBonuses: string;
  readonly clamp: string;
}

/** The steps of a comparison that moved anything, leaves first, by name and exact effect. */
export function stepsOf(evaluation: ComparedEvaluation, names: Omit<WaterfallNames, 'first' | 'second'>) {
  const { steps, specialDeductions, specialBonuses, clamp } = evaluation;
  return [
    ...steps.map(({ left, right, effect }) => ({ name: right?.code ?? left?.code ?? '', effect })),
    { name: names.specialDeductions, effect: specialDeductions },
    { name: names.specialBonuses, effect: specialBonuses },
    { name: names.clamp, effect: clamp },
  ].filter(({ effect }) => effect.exact !== '0/1');
}

/** The bars between the two scores. Only drawn from: what is written comes from the exact figures. */
export function barsOf(evaluation: ComparedEvaluation, names: WaterfallNames): readonly WaterfallBar[] {
  let at = valueOf(evaluation.left.score.exact);
  const bars: WaterfallBar[] = [{ name: names.first, from: 0, height: at, kind: 'SCORE' }];
  for (const { name, effect } of stepsOf(evaluation, names)) {
    const moved = valueOf(effect.exact);
    bars.push({ name, from: Math.min(at, at + moved), height: Math.abs(moved), kind: moved < 0 ? 'DOWN' : 'UP' });
    at += moved;
  }
  return [...bars, { name: names.second, from: 0, height: valueOf(evaluation.right.score.exact), kind: 'SCORE' }];
}

/** An exact number as a chart takes it; digits too many for a number are cut on both sides alike. */
export function valueOf(exact: string): number {
  const [numerator = '0', denominator = '1'] = exact.split('/');
  return Number((BigInt(numerator) * 1_000_000n) / BigInt(denominator)) / 1_000_000;
}
