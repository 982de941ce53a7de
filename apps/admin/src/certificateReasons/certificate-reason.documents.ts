import { graphql } from '../gql/index.js';
import type { CertificateReasonListQuery } from '../gql/graphql.js';

export const CERTIFICATE_REASON_LIST = graphql(`
  query CertificateReasonList(
    $first: Int
    $offset: Int
    $where: CertificateReasonWhere
    $orderBy: [CertificateReasonOrderBy!]
  ) {
    certificateReasons(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        kind
        code
        titleZh
        titleEn
        isOwnFault
        retiredOn
        version
      }
    }
  }
`);

export const ADD_CERTIFICATE_REASON = graphql(`
  mutation AddCertificateReason($input: AddCertificateReasonInput!) {
    addCertificateReason(input: $input) {
      __typename
      ... on CertificateReason {
        id
      }
      ...Refusals
    }
  }
`);

export const RETIRE_CERTIFICATE_REASON = graphql(`
  mutation RetireCertificateReason($input: RetireCertificateReasonInput!) {
    retireCertificateReason(input: $input) {
      __typename
      ... on CertificateReason {
        id
      }
      ...Refusals
    }
  }
`);

/** A coded reason in the list. */
export type CertificateReasonRow = CertificateReasonListQuery['certificateReasons']['nodes'][number];
