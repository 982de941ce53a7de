import { graphql } from '../gql/index.js';
import type { PaymentListQuery } from '../gql/graphql.js';

export const PAYMENT_LIST = graphql(`
  query PaymentList($first: Int, $offset: Int, $where: PaymentWhere, $orderBy: [PaymentOrderBy!]) {
    payments(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        payerName
        receivedOn
        amountFen
        leftFen
        method
        reference
        remark
        isReversed
        client {
          id
          name
        }
        allocations {
          id
          amountFen
          charge {
            id
            number
          }
        }
      }
    }
  }
`);

export const RECORD_PAYMENT = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      __typename
      ... on Payment {
        id
      }
      ...Refusals
    }
  }
`);

export const ALLOCATE_PAYMENT = graphql(`
  mutation AllocatePayment($input: AllocatePaymentInput!) {
    allocatePayment(input: $input) {
      __typename
      ... on Payment {
        id
      }
      ...Refusals
    }
  }
`);

export const REVERSE_PAYMENT = graphql(`
  mutation ReversePayment($input: ReversePaymentInput!) {
    reversePayment(input: $input) {
      __typename
      ... on Payment {
        id
      }
      ...Refusals
    }
  }
`);

/** A payment in a list. */
export type PaymentRow = PaymentListQuery['payments']['nodes'][number];
