import { graphql } from '../gql/index.js';
import type { TransitionCasesQuery } from '../gql/graphql.js';

export const TRANSITION_CASES = graphql(`
  query TransitionCases {
    transitionCases {
      kind
      subject
      successor
      editionIds
      startsOn
      latestOn
      deadlineOn
      state
      record {
        id
        plan
        openedOn
        doneOn
        note
        version
      }
      affected {
        kind
        recordId
        number
        name
        moveBy
        nextAuditOn
        hasMoved
      }
    }
  }
`);

export const PLAN_TRANSITION = graphql(`
  mutation PlanTransition($input: PlanTransitionInput!) {
    planTransition(input: $input) {
      __typename
      ... on Transition {
        id
      }
      ...Refusals
    }
  }
`);

export const CLOSE_TRANSITION = graphql(`
  mutation CloseTransition($input: CloseTransitionInput!) {
    closeTransition(input: $input) {
      __typename
      ... on Transition {
        id
      }
      ...Refusals
    }
  }
`);

export const MOVE_TO_EDITION = graphql(`
  mutation MoveToEdition($input: MoveToEditionInput!) {
    moveToEdition(input: $input) {
      __typename
      ... on EditionMove {
        id
      }
      ...Refusals
    }
  }
`);

/** A standard, an edition or a filing to move on from, with what it reaches. */
export type TransitionCase = TransitionCasesQuery['transitionCases'][number];
