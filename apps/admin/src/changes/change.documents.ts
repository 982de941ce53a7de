import { graphql } from '../gql/index.js';
import type { ChangeNoticeListQuery, ChangeNoticeRecordQuery } from '../gql/graphql.js';

export const CHANGE_LIST = graphql(`
  query ChangeNoticeList($first: Int, $offset: Int, $where: ChangeNoticeWhere, $orderBy: [ChangeNoticeOrderBy!]) {
    changeNotices(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        kinds
        status
        outcome
        isLate
        notifiedOn
        assessBy
        assessState
        client {
          id
          name
        }
      }
    }
  }
`);

export const CHANGE_RECORD = graphql(`
  query ChangeNoticeRecord($id: ID!) {
    changeNotice(id: $id) {
      id
      number
      kinds
      description
      occursOn
      notifiedOn
      tellBy
      isLate
      assessBy
      assessState
      status
      outcome
      assessment
      assessedOn
      settledOn
      version
      client {
        id
        name
      }
      certification {
        id
        number
        scopeZh
        scopeEn
        technicalCodes
        client {
          id
          headcount
        }
        certificates {
          id
          number
          state
          scopeZh
          scopeEn
        }
        agreement {
          id
          number
          application {
            id
            headcountInScope
          }
          amendments {
            id
            number
            effectiveOn
          }
        }
      }
      document {
        id
        fileName
        size
      }
      assessedBy {
        id
        name
      }
      audit {
        id
        number
      }
      amendment {
        id
        number
      }
      application {
        id
        number
        status
      }
      decision {
        id
        outcome
        decidedOn
      }
    }
  }
`);

export const NOTIFY_CHANGE = graphql(`
  mutation NotifyChange($input: NotifyChangeInput!) {
    notifyChange(input: $input) {
      __typename
      ... on ChangeNotice {
        id
      }
      ...Refusals
    }
  }
`);

export const ASSESS_CHANGE = graphql(`
  mutation AssessChange($input: AssessChangeInput!) {
    assessChange(input: $input) {
      __typename
      ... on ChangeNotice {
        id
      }
      ...Refusals
    }
  }
`);

export const SETTLE_CHANGE = graphql(`
  mutation SettleChange($input: SettleChangeInput!) {
    settleChange(input: $input) {
      __typename
      ... on ChangeNotice {
        id
      }
      ...Refusals
    }
  }
`);

/** A notice in a list. */
export type ChangeRow = ChangeNoticeListQuery['changeNotices']['nodes'][number];

/** A notice on its own page. */
export type ChangeRecord = NonNullable<ChangeNoticeRecordQuery['changeNotice']>;
