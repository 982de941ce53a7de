import { CombinationMethod } from '@touchstone/rules';
import type { CombinationFacts, CombinationLevel, CombinedEvaluation } from '@touchstone/rules';
import { readDecimal } from './evaluation-rules.js';
import { InputError, listOf, notA, oneOf, readBoolean, readCount, readObject, readText } from './shape.js';
import type { Place } from './shape.js';

const FRACTION = /^\d+\/0*[1-9]\d*$/;
const readMethod = oneOf(Object.values(CombinationMethod));

/** Reads the case of `combine`, with what its method needs. */
export function readCombination(place: Place): CombinationFacts {
  const input = readObject(place);
  const facts: CombinationFacts = {
    method: input.get('method', readMethod),
    primary: input.find('primary', readText),
    levels: input.get('levels', listOf(readLevel)),
    results: input.get('results', listOf(readResult)),
  };
  if (facts.levels.length === 0) throw new InputError('levels', 'has no level');
  if (facts.results.length === 0) throw new InputError('results', 'has no result');
  if (facts.method === CombinationMethod.WEIGHTED_MEAN) checkMean(facts);
  else checkRanks(facts);
  return facts;
}

function readLevel(place: Place): CombinationLevel {
  const level = readObject(place);
  return { code: level.get('code', readText), rank: level.get('rank', readCount), min: level.find('min', readDecimal) };
}

function readResult(place: Place): CombinedEvaluation {
  const result = readObject(place);
  return {
    evaluation: result.get('evaluation', readText),
    passed: result.get('passed', orNull(readBoolean)),
    score: result.get('score', orNull(readScore)),
    rank: result.find('rank', readCount) ?? null,
    weight: result.find('weight', readDecimal),
  };
}

function orNull<T>(read: (place: Place) => T): (place: Place) => T | null {
  return (place) => (place.value === null ? null : read(place));
}

function readScore(place: Place): string {
  if (typeof place.value !== 'string' || !FRACTION.test(place.value))
    throw notA('a quoted fraction such as "95/1"', place);
  return place.value;
}

function checkMean({ levels, results }: CombinationFacts): void {
  for (const [index, { min }] of levels.entries()) {
    if (min == null) throw new InputError(`levels.${index}.min`, 'is missing, and a weighted mean needs it');
  }
  for (const [index, { weight }] of results.entries()) {
    if (weight === undefined)
      throw new InputError(`results.${index}.weight`, 'is missing, and a weighted mean needs it');
  }
  if (results.every(({ weight }) => !/[1-9]/.test(weight ?? '')))
    throw new InputError('results', 'has no weight above 0');
}

function checkRanks({ method, primary, levels, results }: CombinationFacts): void {
  const decides = method === CombinationMethod.PRIMARY_ONLY;
  if (decides && !results.some(({ evaluation }) => evaluation === primary)) {
    throw new InputError('primary', 'is to name one of the results');
  }
  for (const [index, { evaluation, passed, rank }] of results.entries()) {
    if (!passed || (decides && evaluation !== primary)) continue;
    if (!levels.some((level) => level.rank === rank))
      throw new InputError(`results.${index}.rank`, 'is to be the rank of a level');
  }
}
