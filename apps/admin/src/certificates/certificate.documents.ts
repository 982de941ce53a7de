import { graphql } from '../gql/index.js';
import type { CertificateListQuery, CertificateRecordQuery } from '../gql/graphql.js';

export const CERTIFICATE_LIST = graphql(`
  query CertificateList($first: Int, $offset: Int, $where: CertificateWhere, $orderBy: [CertificateOrderBy!]) {
    certificates(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        clientName
        level
        state
        issuedOn
        validUntil
        isSpecimen
        client {
          id
          provinceCode
          sector
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

export const CERTIFICATE_RECORD = graphql(`
  query CertificateRecord($id: ID!) {
    certificate(id: $id) {
      id
      number
      clientName
      clientAddress
      scopeZh
      scopeEn
      editionId
      level
      state
      decidedOn
      firstIssuedOn
      issuedOn
      validUntil
      previousValidUntil
      suspendedOn
      suspensionEndsOn
      suspensionAlarm
      proposedStep
      permitExpiredOn
      intake {
        id
        source
        decidedBy
        decidedOn
        takenInOn
        facts {
          id
          kind
          happenedOn
          number
          level
          score
          reason
        }
      }
      isSpecimen
      transferredFromBody
      transferredFromNumber
      version
      client {
        id
        name
        nameEn
        uscc
      }
      programme {
        id
        code
        titleZh
        titleEn
      }
      certification {
        id
        number
        markCases {
          id
          number
          proposedStep
        }
        changeNotices {
          id
          number
          status
          outcome
        }
        technicalCodes
        scopeChanges {
          id
          status
          scopeDirection
          scopeZh
          scopeEn
          technicalCodes
          statedReason
          decidedOn
        }
      }
      markStopSince
      markStopBy
      markStopState
      markStops {
        id
        since
        text
        confirmedBy
        confirmedOn
      }
      proposalDismissals {
        id
        reason
        dismissedOn
        dismissedBy {
          id
          name
        }
      }
      suspensionProposals {
        id
        reasonCode
        proposedOn
        withdrawnOn
      }
      events {
        id
        kind
        effectiveOn
        level
        reasonCode
        reason
        decidedBy {
          id
          name
        }
      }
      decisions {
        id
        outcome
        decidedOn
      }
      issues {
        id
        issue
        number
        code
        publicAddress
        changeCodes
        clientName
        clientAddress
        scopeZh
        scopeEn
        level
        issuedOn
        reason
      }
      surveillance {
        id
        number
        opensOn
        dueOn
        dueState
        completedOn
        provisional
        orRecertification
        isCurrent
        audits {
          id
          number
          status
        }
      }
    }
  }
`);

export const REDUCE_SCOPE = graphql(`
  mutation ReduceScope($input: ReduceScopeInput!) {
    reduceScope(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const SUSPEND_CERTIFICATE = graphql(`
  mutation SuspendCertificate($input: SuspendCertificateInput!) {
    suspendCertificate(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const RESTORE_CERTIFICATE = graphql(`
  mutation RestoreCertificate($input: RestoreCertificateInput!) {
    restoreCertificate(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const WITHDRAW_CERTIFICATE = graphql(`
  mutation WithdrawCertificate($input: WithdrawCertificateInput!) {
    withdrawCertificate(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const CANCEL_CERTIFICATE = graphql(`
  mutation CancelCertificate($input: CancelCertificateInput!) {
    cancelCertificate(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const REISSUE_CERTIFICATE = graphql(`
  mutation ReissueCertificate($input: ReissueCertificateInput!) {
    reissueCertificate(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

/** A certificate in a list. */
export type CertificateRow = CertificateListQuery['certificates']['nodes'][number];

/** A certificate on its own page. */
export type CertificateRecord = NonNullable<CertificateRecordQuery['certificate']>;
