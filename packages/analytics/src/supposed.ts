import type { AnswerCodes } from './answers.js';
import { isApplicable, lossOf, TAILORED, UNANSWERED } from './answers.js';
import type { Facts } from './facts.js';

/** A leaf of the rules that are supposed, and where answers to it stand. */
export interface SupposedLeaf {
  readonly hundredths: number;
  /** Whether it takes a sample as an answer. */
  readonly sampling: boolean;
  /** Whether it may be tailored out. */
  readonly tailoring: boolean;
  /** Places in the cards of an audit; the first answer that it takes counts. */
  readonly from: ReadonlyArray<{ readonly card: number; readonly place: number }>;
}

/** An evaluation by rules that are only supposed. */
export interface SupposedRules {
  readonly leaves: readonly SupposedLeaf[];
  /** Least scores of its bands, ascending. */
  readonly minima: readonly number[];
  readonly specialDeductionLimit: number;
  readonly bonusLimit: number;
  /** Cards whose special deductions and bonuses count. */
  readonly specials: readonly number[];
}

/** Audits by their cards: of each, the sheet and the fact in every audit. */
export type SupposedCards = ReadonlyArray<{ readonly sheet: number; readonly rows: Int32Array }>;

/** What audits would come to; the two ends differ where answers are missing. */
export interface SupposedOutcomes {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Numbers of the bands, -1 for none. */
  readonly lowBand: Int32Array;
  readonly highBand: Int32Array;
  /** Whether it takes exact arithmetic to tell: nothing applies, or a score lies at a minimum as near as floating sums go. */
  readonly open: Uint8Array;
}

/**
 * Floating sums of some hundred leaves, each a quotient of whole numbers below a million, are off by less than a
 * hundred-millionth; whoever is further from a minimum is on that side of it.
 */
const NEAR = 1e-5;

/** Scores audits by supposed rules, leaf by leaf. It stops between leaves, so that others get their turn. */
export function* supposedOutcomes(
  facts: Facts,
  cards: SupposedCards,
  rules: SupposedRules,
): Generator<void, SupposedOutcomes> {
  const audits = cards[0]?.rows.length ?? 0;
  const [earned, applicable, missing] = [0, 1, 2].map(() => new Float64Array(audits)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const places = cards.map(({ rows }) => rows.map((row) => facts.rowOf[facts.column('scorecard')[row] ?? 0] ?? 0));
  for (const leaf of rules.leaves) {
    const { takes, earns } = answersTo(leaf, facts.sheets.codes);
    const sources = leaf.from.map(({ card, place }) => ({
      column: facts.sheets.all[cards[card]?.sheet ?? 0]?.column(place) ?? new Uint16Array(0),
      rows: places[card] ?? new Int32Array(0),
    }));
    for (let audit = 0; audit < audits; audit += 1) {
      let code = UNANSWERED;
      for (const { column, rows } of sources) {
        code = column[rows[audit] as number] as number;
        if (takes[code] === 1) break;
        code = UNANSWERED;
      }
      if (code === UNANSWERED) missing[audit] = (missing[audit] as number) + leaf.hundredths;
      else if (code !== TAILORED) {
        applicable[audit] = (applicable[audit] as number) + leaf.hundredths;
        earned[audit] = (earned[audit] as number) + (earns[code] as number);
      }
    }
    yield;
  }
  return outcomesOf(facts, cards, { rules, earned, applicable, missing });
}

/** Of each answer, whether a leaf takes it, and what it earns. */
function answersTo({ hundredths, sampling, tailoring }: SupposedLeaf, codes: AnswerCodes) {
  const takes = new Uint8Array(codes.size());
  const earns = new Float64Array(codes.size());
  for (let code = 0; code < takes.length; code += 1) {
    const isSample = (codes.sampled[code] ?? 0) > 0;
    takes[code] = (isApplicable(code) && (sampling || !isSample)) || (tailoring && code === TAILORED) ? 1 : 0;
    const share = isSample ? (codes.nonconforming[code] ?? 0) / (codes.sampled[code] ?? 1) : 0;
    earns[code] = isSample ? hundredths * (1 - share) : hundredths - lossOf(hundredths, code, codes) / 10_000;
  }
  return { takes, earns };
}

interface Sums {
  readonly rules: SupposedRules;
  readonly earned: Float64Array;
  readonly applicable: Float64Array;
  readonly missing: Float64Array;
}

function outcomesOf(
  facts: Facts,
  cards: SupposedCards,
  { rules, earned, applicable, missing }: Sums,
): SupposedOutcomes {
  const audits = earned.length;
  const [deductions, bonuses] = [facts.column('deductions'), facts.column('bonuses')];
  const told = {
    low: new Float64Array(audits),
    high: new Float64Array(audits),
    lowBand: new Int32Array(audits),
    highBand: new Int32Array(audits),
    open: new Uint8Array(audits),
  };
  const special = rules.specials.map((card) => cards[card]?.rows ?? new Int32Array(0));
  for (let audit = 0; audit < audits; audit += 1) {
    let [deducted, added] = [0, 0];
    for (const rows of special) {
      deducted += deductions[rows[audit] as number] as number;
      added += bonuses[rows[audit] as number] as number;
    }
    const outside = Math.min(added, rules.bonusLimit) - deducted;
    const whole = (applicable[audit] as number) + (missing[audit] as number);
    const low = held((100 * (earned[audit] as number)) / whole + outside);
    const high = held((100 * ((earned[audit] as number) + (missing[audit] as number))) / whole + outside);
    const isFailed = deducted >= rules.specialDeductionLimit;
    told.low[audit] = low;
    told.high[audit] = high;
    told.lowBand[audit] = isFailed ? -1 : bandOf(rules.minima, low);
    told.highBand[audit] = isFailed ? -1 : bandOf(rules.minima, high);
    if (whole === 0 || isNear(rules.minima, low) || isNear(rules.minima, high)) told.open[audit] = 1;
  }
  return told;
}

function held(score: number): number {
  return Math.min(100, Math.max(0, score));
}

function bandOf(minima: readonly number[], score: number): number {
  return minima.findLastIndex((min) => min <= score);
}

/** Whether a score lies too near a minimum for floating sums to tell on which side. */
export function isNear(minima: readonly number[], score: number): boolean {
  return minima.some((min) => Math.abs(min - score) < NEAR);
}
