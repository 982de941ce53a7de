import { graphql } from '../gql/index.js';

export const DECLARE_INTEREST = graphql(`
  mutation DeclareInterest($input: DeclareInterestInput!) {
    declareInterest(input: $input) {
      __typename
      ... on Interest {
        id
      }
      ...Refusals
    }
  }
`);

export const END_INTEREST = graphql(`
  mutation EndInterest($input: EndInterestInput!) {
    endInterest(input: $input) {
      __typename
      ... on Interest {
        id
      }
      ...Refusals
    }
  }
`);
