import { graphql } from '../gql/index.js';

graphql(`
  fragment ApplicationTransfer on Application {
    transfer {
      id
      bodyName
      bodyApproval
      isAccredited
      bodyCeasedOn
      certificateNumber
      standard
      scopeZh
      technicalCodes
      level
      issuedOn
      validUntil
      surveillancesOn
      status
      lookedUpOn
      openMajors
      openMinors
      complaints
      reason
      needsVisit
      reviewedOn
      version
      screenshot {
        id
        fileName
        size
      }
      reviewer {
        id
        name
      }
      reviewItems {
        item
        isInOrder
        remark
      }
    }
  }
`);

export const RECORD_TRANSFER = graphql(`
  mutation RecordTransfer($input: RecordTransferInput!) {
    recordTransfer(input: $input) {
      __typename
      ... on Transfer {
        id
      }
      ...Refusals
    }
  }
`);

export const REVIEW_TRANSFER = graphql(`
  mutation ReviewTransfer($input: ReviewTransferInput!) {
    reviewTransfer(input: $input) {
      __typename
      ... on Transfer {
        id
      }
      ...Refusals
    }
  }
`);

export const GRANT_TRANSFER = graphql(`
  mutation GrantTransfer($input: GrantTransferInput!) {
    grantTransfer(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);
