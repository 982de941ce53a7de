import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { combineEvaluations, compileEvaluation, planCycle, scoreScorecard } from '../src/index.js';
import type { CombinationFacts, CycleFacts, EvaluationRules, Scorecard } from '../src/index.js';

/** Checksums of the worked cases as they were handed over. A case that does not come out right is never "fixed" here. */
const LOCK = {
  'scoring.json': 'b5dfa87973fdba190a1a8134d55db9a05c6bc3ed9ee11d6cd2fdf5d16a07436e',
  'combine.json': 'b4ee8ec015704da16ddca7d5fe3ccc1c2fef0aeceef0d1f9fc937dca48e393ab',
  'cycle.json': 'cda92ab0b9fba3b3fcce64525ec7a97a40192c7e18537b5776e5eb91499ec086',
};
const own = (file: string) => fileURLToPath(new URL(`../golden/${file}`, import.meta.url));
const handedOver = (file: string) => fileURLToPath(new URL(`../../../../shared/golden/${file}`, import.meta.url));
const read = <T>(file: string): T => JSON.parse(readFileSync(own(file), 'utf8')) as T;

interface ScoringCase {
  readonly name: string;
  readonly edition: EvaluationRules;
  readonly scorecard: Scorecard;
  readonly expected: unknown;
}
interface Case<T> {
  readonly case: T;
  readonly expected: unknown;
}

describe('the worked cases', () => {
  it.each(Object.entries(LOCK))('%s is whole', (file, checksum) => {
    expect(
      createHash('sha256')
        .update(readFileSync(own(file)))
        .digest('hex'),
    ).toBe(checksum);
  });

  it.each(Object.keys(LOCK).filter((file) => existsSync(handedOver(file))))('%s is what was handed over', (file) => {
    expect(readFileSync(own(file)).equals(readFileSync(handedOver(file)))).toBe(true);
  });
});

describe('scoreScorecard', () => {
  it.each(read<ScoringCase[]>('scoring.json'))('$name', ({ edition, scorecard, expected }) => {
    expect(scoreScorecard(compileEvaluation(edition), scorecard)).toStrictEqual(expected);
  });
});

describe('combineEvaluations', () => {
  it.each(read<Array<Case<CombinationFacts>>>('combine.json').map((each, index) => ({ ...each, index })))(
    'case $index, $case.method',
    ({ case: facts, expected }) => {
      expect(combineEvaluations(facts)).toStrictEqual(expected);
    },
  );
});

describe('planCycle', () => {
  it.each(read<Array<Case<CycleFacts>>>('cycle.json').map((each, index) => ({ ...each, index })))(
    'case $index, $case.regime from $case.decidedOn',
    ({ case: facts, expected }) => {
      expect(planCycle(facts)).toStrictEqual(expected);
    },
  );
});
