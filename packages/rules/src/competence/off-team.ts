import type { PlainDate } from '@touchstone/plain-date';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { interestChecks } from '../impartiality/interests.js';
import type { AuthorisedFunction } from './words.js';
import { codesThroughout, coversDay } from './person.js';
import type { PersonFacts } from './person.js';

/** A person and a function he would exercise on a client's file on one day, outside any team. */
export interface OffTeamFacts {
  readonly person: PersonFacts;
  readonly authorisedFunction: AuthorisedFunction;
  readonly programme: string;
  /** Technical codes the function asks him to hold himself; empty where it asks none. */
  readonly neededCodes: readonly string[];
  readonly clientId: string;
  readonly on: PlainDate;
}

/**
 * What is asked of whoever reviews an application or a report, or decides: still with the body, authorised for the
 * programme, knowing its field, without a tie to the client.
 */
export function offTeamChecks({
  person,
  authorisedFunction,
  programme,
  neededCodes,
  clientId,
  on,
}: OffTeamFacts): readonly Check[] {
  const { leftOn } = person;
  const spans = person.authorisations.filter(
    (each) => each.programme === programme && each.authorisedFunction === authorisedFunction,
  );
  const held = codesThroughout(person.technicalCodes, [on]);
  const missing = neededCodes.filter((code) => !held.includes(code));
  return [
    check('PERSON_LEFT', CLAUSE.competence, {
      passed: leftOn === null || on <= leftOn,
      ...(leftOn !== null && { params: { leftOn } }),
    }),
    check('NOT_AUTHORISED', CLAUSE.competence, {
      passed: coversDay(spans, on),
      params: { role: authorisedFunction, programme, days: coversDay(spans, on) ? [] : [on] },
    }),
    check('CODES_NOT_HELD', CLAUSE.ruleBodyCompetence, { passed: missing.length === 0, params: { missing } }),
    ...interestChecks({ person, clientId, days: [on] }),
  ];
}
