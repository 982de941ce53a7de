import { graphql } from '../gql/index.js';
import type { DecisionListQuery, DecisionRecordQuery } from '../gql/graphql.js';

export const DECISION_LIST = graphql(`
  query DecisionList($first: Int, $offset: Int, $where: DecisionWhere, $orderBy: [DecisionOrderBy!]) {
    decisions(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        outcome
        level
        decidedOn
        client {
          id
          name
        }
        certification {
          id
          number
        }
        application {
          id
          kind
        }
        audit {
          id
          number
          kind
        }
        certificate {
          id
          number
        }
        decidedBy {
          id
          name
        }
      }
    }
  }
`);

export const DECISION_RECORD = graphql(`
  query DecisionRecord($id: ID!) {
    decision(id: $id) {
      id
      outcome
      level
      decidedOn
      reason
      checks
      appeals {
        id
        number
        status
      }
      client {
        id
        name
      }
      certification {
        id
        number
      }
      audit {
        id
        number
        kind
      }
      certificate {
        id
        number
        state
      }
      application {
        id
        kind
        number
        scopeZh
      }
      decidedBy {
        id
        name
      }
    }
  }
`);

/** A decision in a list. */
export type DecisionRow = DecisionListQuery['decisions']['nodes'][number];

/** A decision on its own page. */
export type DecisionRecord = NonNullable<DecisionRecordQuery['decision']>;
