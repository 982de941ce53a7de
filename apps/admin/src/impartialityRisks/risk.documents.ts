import { graphql } from '../gql/index.js';
import type { ImpartialityRiskListQuery, ImpartialityRiskRecordQuery } from '../gql/graphql.js';

export const RISK_LIST = graphql(`
  query ImpartialityRiskList(
    $first: Int
    $offset: Int
    $where: ImpartialityRiskWhere
    $orderBy: [ImpartialityRiskOrderBy!]
  ) {
    impartialityRisks(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        threat
        description
        severity
        status
        reviewBy
        reviewState
        owner {
          id
          name
        }
        person {
          id
          name
        }
        client {
          id
          name
        }
      }
    }
  }
`);

export const RISK_RECORD = graphql(`
  query ImpartialityRiskRecord($id: ID!) {
    impartialityRisk(id: $id) {
      id
      number
      threat
      description
      severity
      measures
      status
      identifiedOn
      reviewedOn
      reviewBy
      reviewState
      closedOn
      version
      owner {
        id
        name
      }
      person {
        id
        name
      }
      client {
        id
        name
      }
      reviews {
        id
        conclusion
        severity
        remark
        reviewedOn
        reviewedBy {
          id
          name
        }
        task {
          id
          number
        }
      }
      actions {
        id
        number
        status
        dueOn
        dueState
      }
    }
  }
`);

export const REGISTER_RISK = graphql(`
  mutation RegisterRisk($input: RegisterRiskInput!) {
    registerRisk(input: $input) {
      __typename
      ... on ImpartialityRisk {
        id
      }
      ...Refusals
    }
  }
`);

export const REVIEW_RISK = graphql(`
  mutation ReviewRisk($input: ReviewRiskInput!) {
    reviewRisk(input: $input) {
      __typename
      ... on ImpartialityRisk {
        id
      }
      ...Refusals
    }
  }
`);

/** One in a list. */
export type RiskRow = ImpartialityRiskListQuery['impartialityRisks']['nodes'][number];

/** One on its own page. */
export type RiskRecord = NonNullable<ImpartialityRiskRecordQuery['impartialityRisk']>;
