import { check, verdictOf } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { offTeamChecks } from '../competence/off-team.js';
import { AuthorisedFunction } from '../competence/words.js';
import type { Verdict } from '../verdict.js';
import type { IndependenceFacts } from './review-report.js';

/** Somebody who would decide, and what the decision rests on. */
export interface DecideFacts extends IndependenceFacts {
  /** Who did the technical review; null where there was none, as for a suspension that rests on no audit. */
  readonly reviewerId: string | null;
  /** Whether the edition lets the technical reviewer decide as well. */
  readonly reviewerMayDecide: boolean;
}

/**
 * Whether a person may take a decision on a file (认证决定).
 *
 * Independence is judged by person, not by account, and over every audit the decision rests on: whoever sat on a team
 * in any seat, observer included, is out.
 */
export function mayDecide(facts: DecideFacts): Verdict {
  return verdictOf(deciderChecks(facts));
}

/** What makes a person fit to decide, for the list of candidates as for the gate. */
export function deciderChecks(facts: DecideFacts): readonly Check[] {
  const { person, teamPersonIds, soldByPersonIds, reviewerId, reviewerMayDecide } = facts;
  return [
    check('DECIDER_ON_TEAM', CLAUSE.decision, { passed: !teamPersonIds.includes(person.id) }),
    check('DECIDER_SOLD_IT', CLAUSE.impartiality, { passed: !soldByPersonIds.includes(person.id) }),
    ...(reviewerMayDecide ? [] : [check('DECIDER_REVIEWED', CLAUSE.decision, { passed: reviewerId !== person.id })]),
    ...offTeamChecks({ ...facts, authorisedFunction: AuthorisedFunction.DECISION }),
  ];
}
