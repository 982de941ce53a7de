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

/** A person and a function he would exercise for a client on some days, outside any team. */
export interface OffTeamWorkFacts {
  readonly person: PersonFacts;
  readonly authorisedFunction: AuthorisedFunction;
  /** Code of the programme; null for work that belongs to none: then an authorisation in any of them counts. */
  readonly programme: string | null;
  readonly clientId: string;
  /** The days of the work; judged as on the first of them, however late it is recorded. */
  readonly days: readonly PlainDate[];
}

/**
 * What is asked of whoever visits as a mystery customer, or analyses a survey: the same, on every day of the work, and
 * that he is not away. Where any programme will do, the one that leaves least missing speaks.
 */
export function offTeamWorkChecks({
  person,
  authorisedFunction,
  programme,
  clientId,
  days,
}: OffTeamWorkFacts): readonly Check[] {
  const [today] = days;
  if (today === undefined) return [];
  const qualified = new QualifiedDays(person);
  const own = person.authorisations
    .filter((each) => each.authorisedFunction === authorisedFunction)
    .map((each) => each.programme);
  const anyOf = own.length > 0 ? [...new Set(own)] : [''];
  const programmes = programme === null ? anyOf : [programme];
  const question = { duty: authorisedFunction, neededCodes: [], clientId, days, today, seatDays: [] };
  const answers = programmes.map((each) => askedOf(qualified, { ...question, programme: each }));
  const missing = (checks: ReturnType<typeof askedOf>) => checks.filter(({ passed }) => !passed).length;
  const [best = []] = answers.toSorted((a, b) => missing(a) - missing(b));
  return best.map(plainCheck);
}
