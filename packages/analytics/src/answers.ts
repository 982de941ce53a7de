/** How a leaf was answered, as scorecards store it. */
const VERDICT = { none: 0, met: 1, notMet: 2, sampled: 3, notApplicable: 4 } as const;

/** Codes of answers without a sample. */
/** No answer. */
export const UNANSWERED = 0;
/** Met, without a sample. */
export const MET = 1;
const NOT_MET = 2;
/** Tailored out. */
export const TAILORED = 3;
const FIRST_SAMPLED = 4;

/** Every different answer once, by a small number: a verdict, and what was drawn and found conforming. */
export interface AnswerCodes {
  readonly codeOf: (verdict: number, sampled: number, conforming: number) => number;
  readonly size: () => number;
  /** Samples drawn, by code. */
  readonly sampled: readonly number[];
  /** Samples found nonconforming, by code. */
  readonly nonconforming: readonly number[];
}

/** No sample was met yet. */
export function openAnswerCodes(): AnswerCodes {
  const known = new Map<number, Map<number, number>>();
  const sampled = [0, 0, 0, 0];
  const nonconforming = [0, 0, 0, 0];
  const sampleCode = (drawn: number, conforming: number): number => {
    const byConforming = known.get(drawn) ?? new Map<number, number>();
    if (byConforming.size === 0) known.set(drawn, byConforming);
    const code = byConforming.get(conforming) ?? sampled.length;
    if (code === sampled.length) {
      byConforming.set(conforming, code);
      sampled.push(drawn);
      nonconforming.push(drawn - conforming);
    }
    return code;
  };
  return {
    codeOf: (verdict, drawn, conforming) => {
      if (verdict === VERDICT.met) return MET;
      if (verdict === VERDICT.notMet) return NOT_MET;
      if (verdict === VERDICT.sampled) return sampleCode(drawn, conforming);
      return verdict === VERDICT.notApplicable ? TAILORED : UNANSWERED;
    },
    size: () => sampled.length,
    sampled,
    nonconforming,
  };
}

/** Whether an answer lets its leaf count: it was given, and the leaf was not tailored out. */
export function isApplicable(code: number): boolean {
  return code === MET || code === NOT_MET || code >= FIRST_SAMPLED;
}

/** Points a leaf loses by an answer, in millionths, each cut: points × nonconforming / drawn. */
export function lossOf(hundredths: number, code: number, codes: AnswerCodes): number {
  if (code === NOT_MET) return hundredths * 10_000;
  if (code < FIRST_SAMPLED) return 0;
  const [drawn = 1, nonconforming = 0] = [codes.sampled[code], codes.nonconforming[code]];
  return Number((BigInt(hundredths) * 10_000n * BigInt(nonconforming)) / BigInt(drawn));
}
