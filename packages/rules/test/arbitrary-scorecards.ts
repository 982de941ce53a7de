import * as fc from 'fast-check';
import type { EvaluationRules, Response, Scorecard } from '../src/index.js';

/** An evaluation with a scorecard that answers every leaf of it. */
export interface Scene {
  readonly rules: EvaluationRules;
  readonly scorecard: Scorecard;
}

const points = fc.integer({ min: 1, max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2));

const verdict = fc.oneof(
  fc.constant({ verdict: 'MET' as const }),
  fc.constant({ verdict: 'NOT_MET' as const }),
  fc.constant({ verdict: 'NOT_APPLICABLE' as const }),
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([sampled, share]) => ({ verdict: 'SAMPLED' as const, sampled, conforming: Math.floor(sampled * share) })),
);

/** Evaluations of up to `most` leaves in two chapters, with bands anywhere, each with a complete scorecard. */
export function scenes(most = 8): fc.Arbitrary<Scene> {
  return fc
    .record({
      leaves: fc.array(fc.tuple(points, verdict), { minLength: 1, maxLength: most }),
      mins: fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 4 }),
      deductions: fc.integer({ min: 0, max: 6 }),
      bonuses: fc.integer({ min: 0, max: 1 }),
    })
    .filter(({ leaves }) => leaves.some(([, { verdict: given }]) => given !== 'NOT_APPLICABLE'))
    .map(({ leaves, mins, deductions, bonuses }) => ({
      rules: {
        leaves: leaves.map(([given], index) => ({ code: codeAt(index), points: given })),
        nodes: ['1', '2'],
        bands: mins.map((min) => ({ code: `B${min}`, min: (min / 100).toFixed(2) })),
        specialDeductionLimit: 5,
        bonusLimit: 1,
      },
      scorecard: {
        responses: leaves.map(([, given], index): Response => ({ criterion: codeAt(index), ...given })),
        specialDeductions: Array.from({ length: deductions }, () => ({ reason: 'd' })),
        specialBonuses: Array.from({ length: bonuses }, () => ({ reason: 'b' })),
      },
    }));
}

function codeAt(index: number): string {
  return `${(index % 2) + 1}.${index + 1}`;
}
