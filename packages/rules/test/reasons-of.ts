import type { Refusal, Verdict } from '../src/verdict.js';

/** The codes of a verdict's reasons, in order; empty when it allows. */
export function reasonsOf(verdict: Verdict): readonly string[] {
  return refusalsOf(verdict).map(({ code }) => code);
}

/** The reasons of a verdict; empty when it allows. */
export function refusalsOf(verdict: Verdict): readonly Refusal[] {
  return verdict.allowed ? [] : verdict.refusals;
}
