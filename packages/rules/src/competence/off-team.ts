import type { PlainDate } from '@touchstone/plain-date';
import type { Check } from '../check.js';
import { plainCheck } from './asked.js';
import { askedOf, CodesAsked } from './duty-questions.js';
import type { PersonFacts } from './person.js';
import { QualifiedDays } from './qualified-days.js';
import type { AuthorisedFunction } from './words.js';

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
export function offTeamChecks({ person, authorisedFunction, on, ...question }: OffTeamFacts): readonly Check[] {
  const codesAsked = CodesAsked.ALL;
  return askedOf(new QualifiedDays(person), {
    ...question,
    duty: authorisedFunction,
    codesAsked,
    days: [on],
    today: on,
  }).map(plainCheck);
}
