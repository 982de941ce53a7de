import { graphql } from '../gql/index.js';
import type { ClientListQuery, ClientRecordQuery } from '../gql/graphql.js';

export const CLIENT_LIST = graphql(`
  query ClientList($first: Int, $offset: Int, $where: ClientWhere, $orderBy: [ClientOrderBy!]) {
    clients(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        uscc
        name
        provinceCode
        sector
        headcount
        contactName
        contactPhone
        registeredOn
      }
    }
  }
`);

export const CLIENT_RECORD = graphql(`
  query ClientRecord($id: ID!) {
    client(id: $id) {
      id
      uscc
      name
      nameEn
      provinceCode
      address
      sector
      headcount
      legalRepresentative
      businessScope
      distinctBecause
      contactName
      contactPhone
      contactEmail
      workingLanguage
      registeredOn
      version
      sites {
        id
        name
        address
        provinceCode
        headcount
        isHeadOffice
      }
      permits {
        id
        kind
        state
        number
        authority
        covers
        validFrom
        validUntil
        document {
          id
          fileName
          size
        }
      }
      applications {
        id
        number
        status
        draftedOn
        receivedOn
        programme {
          id
          titleZh
          titleEn
        }
      }
      certifications {
        id
        number
        status
        openedOn
        programme {
          id
          titleZh
          titleEn
        }
      }
      certificates {
        id
        number
        level
        state
        issuedOn
        validUntil
      }
      audits {
        id
        number
        kind
        status
        startsOn
        endsOn
      }
    }
  }
`);

export const SIMILAR_CLIENTS = graphql(`
  query SimilarClients($name: String!) {
    similarClients(name: $name) {
      clientId
      name
      uscc
    }
  }
`);

/** A client in a list. */
export type ClientRow = ClientListQuery['clients']['nodes'][number];

/** A client on its own page. */
export type ClientRecord = NonNullable<ClientRecordQuery['client']>;
