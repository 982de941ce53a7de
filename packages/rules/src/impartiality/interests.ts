import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import type { InterestFacts, PersonFacts } from '../competence/person.js';
import { InterestKind } from './interest-kind.js';

/** For how long advice given to a client, or an internal audit done for it, keeps its author away. */
export const COOLING_MONTHS = 24;

const COOLING: readonly InterestKind[] = [InterestKind.CONSULTANCY, InterestKind.INTERNAL_AUDIT];

/** One function on a client's file, on the days it is exercised. */
export interface InterestQuestion {
  readonly person: Pick<PersonFacts, 'interests' | 'declarationValidUntil'>;
  readonly clientId: string;
  readonly days: readonly PlainDate[];
}

/**
 * The first day on which a tie no longer bars, or null while it has no end.
 *
 * Consultancy and internal audits bar for two years after they ended: `plusMonths(endsOn, 24)` is the first free day,
 * the day before it the last barred one. Employment, ownership and family bar as long as they last, last day included.
 */
export function freeFrom({ kind, endsOn }: InterestFacts): PlainDate | null {
  if (endsOn === null) return null;
  return COOLING.includes(kind) ? plusMonths(endsOn, COOLING_MONTHS) : plusDays(endsOn, 1);
}

/** Whether a tie keeps the person off the client's file on a day. */
export function isBarredBy(interest: InterestFacts, day: PlainDate): boolean {
  if (interest.startsOn !== null && day < interest.startsOn) return false;
  const free = freeFrom(interest);
  return free === null || day < free;
}

/**
 * Whether a person is unconflicted: a check per kind of tie, and one for the signed declaration. The same for every
 * function on the file: application review, audit, technical review, decision.
 */
export function interestChecks({ person, clientId, days }: InterestQuestion): readonly Check[] {
  const ties = person.interests.filter(
    (interest) => interest.clientId === clientId && days.some((day) => isBarredBy(interest, day)),
  );
  return [
    barredCheck('BARRED_CONSULTANCY', InterestKind.CONSULTANCY, ties),
    barredCheck('BARRED_INTERNAL_AUDIT', InterestKind.INTERNAL_AUDIT, ties),
    barredCheck('BARRED_EMPLOYMENT', InterestKind.EMPLOYMENT, ties),
    barredCheck('BARRED_OWNERSHIP', InterestKind.OWNERSHIP, ties),
    barredCheck('BARRED_FAMILY', InterestKind.FAMILY, ties),
    declarationCheck(person.declarationValidUntil, days),
  ];
}

function barredCheck(code: string, kind: InterestKind, ties: readonly InterestFacts[]): Check {
  const found = ties.filter((tie) => tie.kind === kind);
  const cooling = COOLING.includes(kind);
  const clause = cooling ? CLAUSE.consultancy : CLAUSE.impartiality;
  const free = found.map(freeFrom);
  const last = free.includes(null)
    ? undefined
    : free
        .filter((day) => day !== null)
        .toSorted()
        .at(-1);
  return check(code, clause, { passed: found.length === 0, ...(last && { params: { freeOn: last } }) });
}

function declarationCheck(validUntil: PlainDate | null, days: readonly PlainDate[]): Check {
  const passed = validUntil !== null && days.every((day) => day <= validUntil);
  return check('DECLARATION_MISSING', CLAUSE.impartiality, {
    passed,
    ...(validUntil !== null && { params: { validUntil } }),
  });
}
