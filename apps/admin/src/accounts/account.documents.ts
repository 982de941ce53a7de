import { graphql } from '../gql/index.js';
import type { AccountListQuery, AccountRecordQuery } from '../gql/graphql.js';

export const ACCOUNT_LIST = graphql(`
  query AccountList($first: Int, $offset: Int, $where: AccountWhere, $orderBy: [AccountOrderBy!]) {
    accounts(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        email
        displayName
        roles
        isActive
        isInvited
        hasSecondFactor
        version
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

export const ACCOUNT_RECORD = graphql(`
  query AccountRecord($id: ID!) {
    account(id: $id) {
      id
      email
      displayName
      roles
      isActive
      isInvited
      hasSecondFactor
      language
      version
      roleChanges {
        id
        version
        status
        roles
        gained
        proposedAt
        settledAt
        proposedBy {
          id
          displayName
        }
        settledBy {
          id
          displayName
        }
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
`);

/** An account in the list. */
export type AccountRow = AccountListQuery['accounts']['nodes'][number];

/** An account on its own page. */
export type AccountRecord = NonNullable<AccountRecordQuery['account']>;
