import type { ResponseVerdict } from './words.js';

/** The answer to one criterion. */
export interface Response {
  readonly criterion: string;
  readonly verdict: ResponseVerdict;
  /** How many were drawn; only with SAMPLED. */
  readonly sampled?: number | bigint | null | undefined;
  /** How many of them conformed; only with SAMPLED. */
  readonly conforming?: number | bigint | null | undefined;
}

/** A fact outside the criteria that takes one point away (特别扣分项) or adds one (特别加分项). */
export interface SpecialEntry {
  readonly reason?: string;
}

/** The answers to one evaluation in one audit. */
export interface Scorecard {
  readonly responses: readonly Response[];
  readonly specialDeductions: readonly SpecialEntry[];
  readonly specialBonuses: readonly SpecialEntry[];
}
