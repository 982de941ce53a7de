import { graphql } from '../gql/index.js';
import type { LegalHoldListQuery } from '../gql/graphql.js';

export const LEGAL_HOLD_LIST = graphql(`
  query LegalHoldList($first: Int, $offset: Int, $where: LegalHoldWhere, $orderBy: [LegalHoldOrderBy!]) {
    legalHolds(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        reason
        placedOn
        liftedOn
        liftReason
        version
        client {
          id
          name
        }
        placedBy {
          id
          name
        }
      }
    }
  }
`);

export const LEGAL_HOLD_RECORD = graphql(`
  query LegalHoldRecord($id: ID!) {
    legalHold(id: $id) {
      id
      reason
      placedOn
      liftedOn
      version
      client {
        id
        name
      }
    }
  }
`);

export const PLACE_LEGAL_HOLD = graphql(`
  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
    placeLegalHold(input: $input) {
      __typename
      ... on LegalHold {
        id
      }
      ...Refusals
    }
  }
`);

export const LIFT_LEGAL_HOLD = graphql(`
  mutation LiftLegalHold($input: LiftLegalHoldInput!) {
    liftLegalHold(input: $input) {
      __typename
      ... on LegalHold {
        id
      }
      ...Refusals
    }
  }
`);

/** One in a list. */
export type LegalHoldRow = LegalHoldListQuery['legalHolds']['nodes'][number];
