import { graphql } from '../gql/index.js';
import type { InvoiceListQuery } from '../gql/graphql.js';

export const INVOICE_LIST = graphql(`
  query InvoiceList($first: Int, $offset: Int, $where: InvoiceWhere, $orderBy: [InvoiceOrderBy!]) {
    invoices(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        kind
        issuedOn
        amountFen
        isReversed
        remark
        client {
          id
          name
        }
        document {
          id
          fileName
          size
        }
        reverses {
          id
          number
        }
        lines {
          id
          charge {
            id
            number
          }
        }
      }
    }
  }
`);

export const ISSUE_INVOICE = graphql(`
  mutation IssueInvoice($input: IssueInvoiceInput!) {
    issueInvoice(input: $input) {
      __typename
      ... on Invoice {
        id
      }
      ...Refusals
    }
  }
`);

export const REVERSE_INVOICE = graphql(`
  mutation ReverseInvoice($input: ReverseInvoiceInput!) {
    reverseInvoice(input: $input) {
      __typename
      ... on Invoice {
        id
      }
      ...Refusals
    }
  }
`);

/** An invoice in a list. */
export type InvoiceRow = InvoiceListQuery['invoices']['nodes'][number];
