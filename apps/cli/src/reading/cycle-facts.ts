import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { Regime } from '@touchstone/rules';
import type { CycleFacts, RecertificationFacts } from '@touchstone/rules';
import { listOf, notA, oneOf, readObject } from './shape.js';
import type { Place } from './shape.js';

const readRegime = oneOf(Object.values(Regime));
const MOST_MONTHS = 1200;

/** Reads the case of `cycle`. */
export function readCycleFacts(place: Place): CycleFacts {
  const input = readObject(place);
  return {
    regime: input.get('regime', readRegime),
    decidedOn: input.get('decidedOn', readDay),
    issuedOn: input.get('issuedOn', readDay),
    validityMonths: input.find('validityMonths', readMonths),
    previousValidUntil: input.find('previousValidUntil', readDay),
    surveillanceCompletedOn: input.find('surveillanceCompletedOn', listOf(readDay)),
    recertification: input.find('recertification', readRecertification),
    suspendedOn: input.find('suspendedOn', readDay),
    restoredOn: input.find('restoredOn', readDay),
    withdrawnOn: input.find('withdrawnOn', readDay),
    cancelledOn: input.find('cancelledOn', readDay),
    today: input.find('today', readDay),
  };
}

function readRecertification(place: Place): RecertificationFacts {
  const recertification = readObject(place);
  return {
    startedOn: recertification.find('startedOn', readDay),
    onSiteCompletedOn: recertification.find('onSiteCompletedOn', readDay),
  };
}

function readDay(place: Place): PlainDate {
  if (!isPlainDate(place.value)) throw notA('a day that exists, as "2026-11-23"', place);
  return place.value;
}

function readMonths(place: Place): number {
  const { value } = place;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > MOST_MONTHS) {
    throw notA(`a whole number of months from 1 to ${MOST_MONTHS}`, place);
  }
  return value;
}
