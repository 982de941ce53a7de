import { graphql } from '../gql/index.js';
import type { CertificationListQuery, CertificationRecordQuery } from '../gql/graphql.js';

export const CERTIFICATION_LIST = graphql(`
  query CertificationList($first: Int, $offset: Int, $where: CertificationWhere, $orderBy: [CertificationOrderBy!]) {
    certifications(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        status
        openedOn
        technicalCodes
        client {
          id
          name
        }
        programme {
          id
          titleZh
          titleEn
        }
        certificates {
          id
          level
          state
          validUntil
        }
      }
    }
  }
`);

export const CERTIFICATION_RECORD = graphql(`
  query CertificationRecord($id: ID!) {
    certification(id: $id) {
      id
      number
      status
      openedOn
      editionId
      technicalCodes
      scopeZh
      scopeEn
      version
      client {
        id
        name
        uscc
        headcount
      }
      programme {
        id
        titleZh
        titleEn
        editions {
          id
          editionId
        }
      }
      editionMoves {
        id
        fromEditionId
        toEditionId
        movedOn
        reason
      }
      scopeChanges {
        id
        number
        status
        scopeDirection
        scopeZh
        draftedOn
        decision {
          id
          outcome
          decidedOn
        }
      }
      markUses {
        id
        number
        medium
        place
        usedSince
        status
        hasOpenCase
      }
      markCases {
        id
        number
        openedOn
        correctBy
        correctState
        status
        outcome
      }
      changeNotices {
        id
        number
        kinds
        notifiedOn
        outcome
        status
      }
      agreement {
        id
        application {
          id
          headcountInScope
        }
        number
        personDays
        signedOn
        application {
          id
          number
        }
      }
      auditProgramme {
        leaves
        uncovered
        steps {
          kind
          surveillance
          opensOn
          dueOn
          state
          asked
          auditId
          auditNumber
          auditStartsOn
        }
      }
      audits {
        id
        number
        kind
        status
        startsOn
        endsOn
        personDays
      }
      decisions {
        id
        outcome
        level
        decidedOn
        application {
          id
          kind
        }
        decidedBy {
          id
          name
        }
      }
      certificates {
        id
        scopeZh
        scopeEn
        number
        level
        state
        issuedOn
        validUntil
        isSpecimen
        surveillance {
          id
          number
          opensOn
          dueOn
          dueState
          completedOn
          provisional
        }
      }
    }
  }
`);

/** A certification in a list. */
export type CertificationRow = CertificationListQuery['certifications']['nodes'][number];

/** A certification on its own page. */
export type CertificationRecord = NonNullable<CertificationRecordQuery['certification']>;
