import type { PlainDate } from '@touchstone/plain-date';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import type { PersonFacts } from '../competence/person.js';
import { interestChecks } from '../impartiality/interests.js';

/** Who had a part in what an appeal or a complaint is about, by person. */
export interface Involvement {
  /** Everybody on a team, observers included, and whoever an objection names. */
  readonly team: readonly string[];
  readonly applicationReviewers: readonly string[];
  readonly technicalReviewers: readonly string[];
  /** Whoever decided it, or dismissed the objection. */
  readonly deciders: readonly string[];
  /** Whoever sold to the client. */
  readonly sellers: readonly string[];
}

/** Somebody who would look into an appeal or a complaint, or decide on it. */
export interface UninvolvedFacts {
  readonly person: PersonFacts;
  readonly involvement: Involvement;
  /** The client concerned; null where a complaint is about the body alone. */
  readonly clientId: string | null;
  readonly on: PlainDate;
}

/**
 * What makes a person fit to look into an appeal (申诉) or a complaint (投诉), or to decide on it: no part in the
 * matter, in any function, and no tie to the client now or, for consultancy and internal audits, within two years.
 *
 * @example
 * uninvolvedChecks({ person, involvement: { ...nobody, deciders: [person.id] }, clientId, on })
 * // failed: INVOLVED_DECIDED (GB/T 27021.1-2017, 9.7)
 */
export function uninvolvedChecks({ person, involvement, clientId, on }: UninvolvedFacts): readonly Check[] {
  const apartCheck = (code: string, persons: readonly string[]): Check =>
    check(code, CLAUSE.appeals, { passed: !persons.includes(person.id) });
  const { leftOn } = person;
  return [
    check('PERSON_LEFT', CLAUSE.competence, {
      passed: leftOn === null || on <= leftOn,
      ...(leftOn !== null && { params: { leftOn } }),
    }),
    apartCheck('INVOLVED_ON_TEAM', involvement.team),
    apartCheck('INVOLVED_REVIEWED_APPLICATION', involvement.applicationReviewers),
    apartCheck('INVOLVED_REVIEWED_REPORT', involvement.technicalReviewers),
    apartCheck('INVOLVED_DECIDED', involvement.deciders),
    apartCheck('INVOLVED_SOLD', involvement.sellers),
    ...(clientId === null ? [] : interestChecks({ person, clientId, days: [on] })),
  ];
}
