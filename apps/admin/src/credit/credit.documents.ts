import { graphql } from '../gql/index.js';
import type { CreditQuery } from '../gql/graphql.js';

export const CREDIT = graphql(`
  query Credit($id: ID!) {
    client(id: $id) {
      id
      creditStanding {
        code
        passed
        message
        clause
      }
      creditChecks {
        id
        subject
        listed
        checkedOn
        related
        assessment
        checkedBy {
          id
          name
        }
        screenshot {
          id
          fileName
          size
        }
        clearanceDocument {
          id
          fileName
          size
        }
      }
    }
  }
`);

export const RECORD_CREDIT_CHECKS = graphql(`
  mutation RecordCreditChecks($input: RecordCreditChecksInput!) {
    recordCreditChecks(input: $input) {
      __typename
      ... on Client {
        id
      }
      ...Refusals
    }
  }
`);

/** One look-up, as the page shows it. */
export type CreditLookUp = NonNullable<CreditQuery['client']>['creditChecks'][number];
