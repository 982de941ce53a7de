import { graphql } from '../gql/index.js';
import type { ApplicationQuotesQuery } from '../gql/graphql.js';

export const APPLICATION_QUOTES = graphql(`
  query ApplicationQuotes($id: ID!) {
    application(id: $id) {
      id
      quotes {
        id
        number
        state
        personDays
        totalFen
        sentOn
        validUntil
        acceptedOn
        lines {
          id
          kind
          auditKind
          surveillance
          quantity
          unitFen
          amountFen
        }
      }
    }
  }
`);

export const DRAW_UP_QUOTE = graphql(`
  mutation DrawUpQuote($input: DrawUpQuoteInput!) {
    drawUpQuote(input: $input) {
      __typename
      ... on Quote {
        id
      }
      ...Refusals
    }
  }
`);

export const ACCEPT_QUOTE = graphql(`
  mutation AcceptQuote($input: AcceptQuoteInput!) {
    acceptQuote(input: $input) {
      __typename
      ... on Quote {
        id
      }
      ...Refusals
    }
  }
`);

/** A quote on its application's page. */
export type ApplicationQuote = NonNullable<ApplicationQuotesQuery['application']>['quotes'][number];
