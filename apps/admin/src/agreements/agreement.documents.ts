import { graphql } from '../gql/index.js';
import type { AgreementListQuery, AgreementRecordQuery } from '../gql/graphql.js';

export const AGREEMENT_LIST = graphql(`
  query AgreementList($first: Int, $offset: Int, $where: AgreementWhere, $orderBy: [AgreementOrderBy!]) {
    agreements(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        personDays
        feeFen
        drawnUpOn
        signedOn
        client {
          id
          name
        }
      }
    }
  }
`);

export const AGREEMENT_RECORD = graphql(`
  query AgreementRecord($id: ID!) {
    agreement(id: $id) {
      id
      number
      personDays
      feeFen
      drawnUpOn
      signedOn
      version
      applicationFeeFen
      registrationFeeFen
      auditFeeFen
      surveillanceFeeFen
      payerName
      payerReason
      changeNoticeDays
      validFrom
      validUntil
      clientSignatory
      clientSignedOn
      bodySignatory
      bodySignedOn
      terms {
        editionId
        scopeZh
        scopeEn
        headcount
        sites
        personDays
        applicationFeeFen
        registrationFeeFen
        auditFeeFen
        surveillanceFeeFen
        payerName
        validUntil
      }
      amendments {
        id
        number
        effectiveOn
        reason
        editionId
        scopeZh
        headcount
        sites
        personDays
        applicationFeeFen
        registrationFeeFen
        auditFeeFen
        surveillanceFeeFen
        payerName
        validUntil
        document {
          id
          fileName
          size
        }
      }
      client {
        id
        name
      }
      application {
        id
        number
        headcountInScope
        scopeZh
        programme {
          id
          titleZh
          titleEn
        }
      }
      certification {
        id
        number
      }
      document {
        id
        fileName
        size
      }
    }
  }
`);

/** An agreement in a list. */
export type AgreementRow = AgreementListQuery['agreements']['nodes'][number];

/** An agreement on its own page. */
export type AgreementRecord = NonNullable<AgreementRecordQuery['agreement']>;
