import type { EvaluationRules, LeafRules } from '@touchstone/rules';
import { InputError, listOf, notA, readBoolean, readCount, readObject, readText } from './shape.js';
import type { Place } from './shape.js';

const POINTS = /^\d+(\.\d{1,2})?$/;
const DECIMAL = /^\d+(\.\d+)?$/;

/** Reads the `edition` of a case: one evaluation, checked as far as arithmetic rests on it. */
export function readEvaluationRules(place: Place): EvaluationRules {
  const edition = readObject(place);
  const rules: EvaluationRules = {
    leaves: edition.get('leaves', listOf(readLeaf)),
    nodes: edition.get('nodes', listOf(readText)),
    bands: edition.get('bands', listOf(readBand)),
    specialDeductionLimit: edition.get('specialDeductionLimit', readCount),
    bonusLimit: edition.get('bonusLimit', readCount),
  };
  if (rules.bands.length === 0) throw new InputError(`${place.path}.bands`, 'has no band');
  refuseRepeats(rules.leaves, `${place.path}.leaves`);
  return rules;
}

/** Reads a decimal that is not negative, quoted. */
export function readDecimal(place: Place): string {
  if (typeof place.value !== 'string' || !DECIMAL.test(place.value)) throw notA('a quoted decimal', place);
  return place.value;
}

function readLeaf(place: Place): LeafRules {
  const leaf = readObject(place);
  const [sampling, tailoring] = [leaf.find('sampling', readBoolean), leaf.find('tailoring', readBoolean)];
  return {
    code: leaf.get('code', readText),
    points: leaf.get('points', readPoints),
    ...(sampling !== undefined && { sampling }),
    ...(tailoring !== undefined && { tailoring }),
  };
}

function readPoints(place: Place): string {
  const { value } = place;
  if (typeof value !== 'string' || !POINTS.test(value) || !/[1-9]/.test(value)) {
    throw notA('a quoted decimal above 0 with at most two places', place);
  }
  return value;
}

function readBand(place: Place) {
  const band = readObject(place);
  return { code: band.get('code', readText), min: band.get('min', readDecimal) };
}

function refuseRepeats(leaves: readonly LeafRules[], path: string): void {
  const seen = new Set<string>();
  for (const [index, { code }] of leaves.entries()) {
    if (seen.has(code)) throw new InputError(`${path}.${index}.code`, `is given twice: ${JSON.stringify(code)}`);
    seen.add(code);
  }
}
