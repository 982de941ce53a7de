import { graphql } from '../gql/index.js';
import type { MarkUseListQuery, MarkUseRecordQuery } from '../gql/graphql.js';

export const MARK_USE_LIST = graphql(`
  query MarkUseList($first: Int, $offset: Int, $where: MarkUseWhere, $orderBy: [MarkUseOrderBy!]) {
    markUses(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        medium
        place
        usedSince
        status
        confirmBy
        confirmState
        hasOpenCase
        client {
          id
          name
        }
      }
    }
  }
`);

export const MARK_USE_RECORD = graphql(`
  query MarkUseRecord($id: ID!) {
    markUse(id: $id) {
      id
      number
      medium
      place
      usedSince
      foundBy
      reportedOn
      confirmBy
      confirmState
      status
      endedOn
      hasOpenCase
      version
      client {
        id
        name
      }
      certification {
        id
        number
      }
      sample {
        id
        fileName
        size
      }
      assessments {
        id
        isProper
        misuses
        remark
        assessedOn
        assessedBy {
          id
          name
        }
        audit {
          id
          number
        }
      }
      cases {
        id
        number
        openedOn
        correctBy
        correctState
        status
        outcome
      }
    }
  }
`);

export const REPORT_MARK_USE = graphql(`
  mutation ReportMarkUse($input: ReportMarkUseInput!) {
    reportMarkUse(input: $input) {
      __typename
      ... on MarkUse {
        id
      }
      ...Refusals
    }
  }
`);

export const ASSESS_MARK_USE = graphql(`
  mutation AssessMarkUse($input: AssessMarkUseInput!) {
    assessMarkUse(input: $input) {
      __typename
      ... on MarkUse {
        id
      }
      ...Refusals
    }
  }
`);

export const CONFIRM_MARK_USE = graphql(`
  mutation ConfirmMarkUse($input: ConfirmMarkUseInput!) {
    confirmMarkUse(input: $input) {
      __typename
      ... on MarkUse {
        id
      }
      ...Refusals
    }
  }
`);

export const END_MARK_USE = graphql(`
  mutation EndMarkUse($input: EndMarkUseInput!) {
    endMarkUse(input: $input) {
      __typename
      ... on MarkUse {
        id
      }
      ...Refusals
    }
  }
`);

export const CONFIRM_MARK_STOP = graphql(`
  mutation ConfirmMarkStop($input: ConfirmMarkStopInput!) {
    confirmMarkStop(input: $input) {
      __typename
      ... on MarkStop {
        id
      }
      ...Refusals
    }
  }
`);

export const OPEN_MARK_CASE = graphql(`
  mutation OpenMarkCase($input: OpenMarkCaseInput!) {
    openMarkCase(input: $input) {
      __typename
      ... on MarkCase {
        id
      }
      ...Refusals
    }
  }
`);

/** A use of the mark in a list. */
export type MarkUseRow = MarkUseListQuery['markUses']['nodes'][number];

/** A use of the mark on its own page. */
export type MarkUseRecord = NonNullable<MarkUseRecordQuery['markUse']>;
