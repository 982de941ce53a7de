import { ResponseVerdict } from '@touchstone/rules';
import type { Response, Scorecard, SpecialEntry } from '@touchstone/rules';
import { listOf, notA, oneOf, readObject, readText } from './shape.js';
import type { Place } from './shape.js';

const readVerdict = oneOf(Object.values(ResponseVerdict));

/** Reads the `scorecard` of a case. Whether its samples make sense is for the rules to say, not for the reader. */
export function readScorecard(place: Place): Scorecard {
  const scorecard = readObject(place);
  return {
    responses: scorecard.get('responses', listOf(readResponse)),
    specialDeductions: scorecard.get('specialDeductions', listOf(readEntry)),
    specialBonuses: scorecard.get('specialBonuses', listOf(readEntry)),
  };
}

function readResponse(place: Place): Response {
  const response = readObject(place);
  return {
    criterion: response.get('criterion', readText),
    verdict: response.get('verdict', readVerdict),
    sampled: response.find('sampled', readNumber),
    conforming: response.find('conforming', readNumber),
  };
}

function readNumber({ value, path }: Place): number | bigint {
  if (typeof value !== 'number' && typeof value !== 'bigint') throw notA('a number', { value, path });
  return value;
}

function readEntry(place: Place): SpecialEntry {
  const reason = readObject(place).find('reason', readText);
  return reason === undefined ? {} : { reason };
}
