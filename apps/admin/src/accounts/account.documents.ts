import { graphql } from '../gql/index.js';
import type { AccountListQuery } from '../gql/graphql.js';

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

/** An account in the list. */
export type AccountRow = AccountListQuery['accounts']['nodes'][number];
