import { graphql } from '../gql/index.js';
import type { NextStepsQuery } from '../gql/graphql.js';

export const NEXT_STEPS = graphql(`
  query NextSteps($id: ID!) {
    nextActions(id: $id) {
      verb
      moves
      roles
      mine
      blockers {
        code
        message
        clause
        field
      }
    }
  }
`);

/** One thing that may be done next. */
export type NextStep = NextStepsQuery['nextActions'][number];
