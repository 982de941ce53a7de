import { graphql } from '../gql/index.js';
import type { DemoSignInsQuery } from '../gql/graphql.js';

/** The people a demonstration lets anybody be; none at a real body. */
export const DEMO_PEOPLE = graphql(`
  query DemoSignIns {
    identityProvider
    demoSignIns {
      email
      password
      roles
      displayName
    }
  }
`);

/** One person to be. */
export type DemoPerson = DemoSignInsQuery['demoSignIns'][number];

/** The roles that carry a file from its application to its decision, in that order. */
const LEADING: readonly string[] = [
  'APPLICATION_REVIEWER',
  'PLANNER',
  'AUDITOR',
  'TECHNICAL_REVIEWER',
  'DECISION_MAKER',
  'CLIENT_CONTACT',
];

interface Cast {
  readonly leading: readonly DemoPerson[];
  readonly others: readonly DemoPerson[];
}

/** Whoever carries a file on, in the order of the process, and apart from them all others. */
export function inOrderOfProcess(people: readonly DemoPerson[]): Cast {
  const placeOf = (person: DemoPerson) => LEADING.findIndex((role) => person.roles.some((own) => own === role));
  const leading = people.filter((person) => placeOf(person) >= 0).toSorted((a, b) => placeOf(a) - placeOf(b));
  return { leading, others: people.filter((person) => placeOf(person) < 0) };
}
