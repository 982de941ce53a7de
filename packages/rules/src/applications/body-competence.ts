import type { PlainDate } from '@touchstone/plain-date';
import { verdictOf } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { offTeamChecks } from '../competence/off-team.js';
import { codesThroughout } from '../competence/person.js';
import type { PersonFacts } from '../competence/person.js';
import { AuthorisedFunction } from '../competence/words.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** Somebody of the body, by the name the review keeps. */
export interface NamedPerson extends PersonFacts {
  readonly name: string;
}

/** What the body's own competence for a scope is computed from. */
export interface BodyCompetenceFacts {
  readonly people: readonly NamedPerson[];
  readonly programme: string;
  readonly technicalCodes: readonly string[];
  readonly clientId: string;
  readonly on: PlainDate;
}

/** Who could exercise one function on a client's file, and the codes nobody of them holds. */
export interface CompetenceLine {
  readonly authorisedFunction: AuthorisedFunction;
  /** Names of who could. */
  readonly names: readonly string[];
  /** Codes of the scope that are not covered; empty where the function asks none or all are. */
  readonly missingCodes: readonly string[];
}

const ON_TEAM: readonly AuthorisedFunction[] = [AuthorisedFunction.LEADER, AuthorisedFunction.AUDITOR];

/**
 * Whether the body has the people for a scope on a day: a leader, auditors or experts who together hold every code, a
 * technical reviewer and a decision maker who each hold them all. Only who is authorised, in office and unconflicted
 * with this client counts.
 */
export function bodyCompetence(facts: BodyCompetenceFacts): readonly CompetenceLine[] {
  const { technicalCodes } = facts;
  const team = [...ON_TEAM, AuthorisedFunction.TECHNICAL_EXPERT].flatMap((each) => fitFor(facts, each, []));
  const held = team.flatMap((person) => codesThroughout(person.technicalCodes, [facts.on]));
  const knowing = team.filter((person) =>
    codesThroughout(person.technicalCodes, [facts.on]).some((code) => technicalCodes.includes(code)),
  );
  return [
    line(AuthorisedFunction.LEADER, fitFor(facts, AuthorisedFunction.LEADER, []), []),
    line(
      AuthorisedFunction.AUDITOR,
      knowing,
      technicalCodes.filter((code) => !held.includes(code)),
    ),
    line(AuthorisedFunction.TECHNICAL_REVIEW, fitFor(facts, AuthorisedFunction.TECHNICAL_REVIEW, technicalCodes), []),
    line(AuthorisedFunction.DECISION, fitFor(facts, AuthorisedFunction.DECISION, technicalCodes), []),
  ];
}

/** Whether the lines together are competence enough to accept: each function has somebody, every code is held. */
export function bodyCompetenceVerdict(lines: readonly CompetenceLine[]): Verdict {
  return verdict(
    lines.map(({ authorisedFunction, names, missingCodes }) => {
      if (names.length > 0 && missingCodes.length === 0) return null;
      const params = { authorisedFunction, ...(missingCodes.length > 0 && { missing: missingCodes }) };
      return refusal('BODY_NOT_COMPETENT', CLAUSE.ruleBodyCompetence, { field: 'competenceConfirmed', params });
    }),
  );
}

function line(
  authorisedFunction: AuthorisedFunction,
  people: readonly NamedPerson[],
  missingCodes: readonly string[],
): CompetenceLine {
  return { authorisedFunction, names: [...new Set(people.map(({ name }) => name))].toSorted(), missingCodes };
}

function fitFor(
  { people, programme, clientId, on }: BodyCompetenceFacts,
  authorisedFunction: AuthorisedFunction,
  neededCodes: readonly string[],
): readonly NamedPerson[] {
  return people.filter(
    (person) => verdictOf(offTeamChecks({ person, authorisedFunction, programme, neededCodes, clientId, on })).allowed,
  );
}
