import { graphql } from '../gql/index.js';
import type { ServiceAccountListQuery, ServiceAccountRecordQuery } from '../gql/graphql.js';

export const SERVICE_ACCOUNT_LIST = graphql(`
  query ServiceAccountList($first: Int, $offset: Int, $where: ServiceAccountWhere, $orderBy: [ServiceAccountOrderBy!]) {
    serviceAccounts(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        name
        purpose
        scopes
        narrowedTo {
          zh
          en
        }
        isActive
        keys {
          id
          state
          lastUsedOn
        }
      }
    }
  }
`);

export const SERVICE_ACCOUNT_RECORD = graphql(`
  query ServiceAccountRecord($id: ID!) {
    serviceAccount(id: $id) {
      id
      name
      purpose
      scopes
      narrowedTo {
        zh
        en
      }
      programmeIds
      clientIds
      costAMinute
      costADay
      isActive
      version
      keys {
        id
        prefix
        state
        issuedOn
        expiresOn
        lastUsedOn
        revokedOn
        version
      }
    }
  }
`);

/** A program in the list. */
export type ServiceAccountRow = ServiceAccountListQuery['serviceAccounts']['nodes'][number];

/** A program on its own page. */
export type ServiceAccountRecord = NonNullable<ServiceAccountRecordQuery['serviceAccount']>;
