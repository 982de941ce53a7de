import { graphql } from '../gql/index.js';

export const RECORD_IDENTITY_NUMBER = graphql(`
  mutation RecordIdentityNumber($input: RecordIdentityNumberInput!) {
    recordIdentityNumber(input: $input) {
      __typename
      ... on IdentityNumber {
        id
      }
      ...Refusals
    }
  }
`);

export const REVEAL_IDENTITY_NUMBER = graphql(`
  mutation RevealIdentityNumber($input: RevealIdentityNumberInput!) {
    revealIdentityNumber(input: $input) {
      __typename
      ... on RevealedIdentityNumber {
        number
      }
      ...Refusals
    }
  }
`);
