import { graphql } from '../gql/index.js';
import type { ApplicationListQuery, ApplicationRecordQuery } from '../gql/graphql.js';

export const APPLICATION_LIST = graphql(`
  query ApplicationList($first: Int, $offset: Int, $where: ApplicationWhere, $orderBy: [ApplicationOrderBy!]) {
    applications(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        kind
        status
        draftedOn
        receivedOn
        reviewDueOn
        reviewState
        headcountInScope
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
      }
    }
  }
`);

export const APPLICATION_RECORD = graphql(`
  query ApplicationRecord($id: ID!) {
    application(id: $id) {
      id
      number
      kind
      scopeDirection
      statedReason
      decidedOn
      certification {
        id
        number
        scopeZh
        scopeEn
        technicalCodes
        certificates {
          scopeZh
          scopeEn
        }
        agreement {
          application {
            headcountInScope
          }
        }
      }
      decision {
        id
        outcome
        decidedOn
      }
      status
      draftedOn
      receivedOn
      reviewDueOn
      reviewState
      headcountInScope
      serviceSystemSince
      technicalCodes
      scopeZh
      scopeEn
      editionId
      version
      activities
      holdsCertificates
      yearsWithoutCalendar
      paperRequests {
        id
        kinds
        reason
        dueOn
        requestedOn
        state
      }
      client {
        id
        name
        uscc
      }
      programme {
        id
        titleZh
        titleEn
      }
      documents {
        id
        kind
        addedOn
        document {
          id
          fileName
          size
        }
      }
      appeals {
        id
        number
        status
      }
      review {
        id
        outcome
        basicsConfirmed
        requirementsUnderstood
        competenceConfirmed
        answeredItems {
          item
          answer
          remark
        }
        competenceFound {
          authorisedFunction
          names
          missingCodes
        }
        reason
        reviewedOn
        reviewer {
          id
          name
        }
      }
      agreement {
        id
        number
        signedOn
      }
      ...ApplicationTransfer
      missingDocuments
      suggestedAuditTime {
        total
        onSite
        documentReview
      }
    }
  }
`);

export const BODY_COMPETENCE = graphql(`
  query BodyCompetence($id: ID!) {
    bodyCompetence(applicationId: $id) {
      authorisedFunction
      names
      missingCodes
    }
  }
`);

/** An application in a list. */
export type ApplicationRow = ApplicationListQuery['applications']['nodes'][number];

/** An application on its own page. */
export type ApplicationRecord = NonNullable<ApplicationRecordQuery['application']>;
