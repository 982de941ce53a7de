import { graphql } from '../gql/index.js';
import type { DemoSignInsQuery } from '../gql/graphql.js';

/** The people a demonstration lets anybody be; none at a real body. */
export const DEMO_PEOPLE = graphql(`
  query DemoSignIns {
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
