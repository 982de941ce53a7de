import { graphql } from '../gql/index.js';

export const REGISTER_PERSON = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      __typename
      ... on Person {
        id
      }
      ...Refusals
    }
  }
`);

export const AMEND_PERSON = graphql(`
  mutation AmendPerson($input: AmendPersonInput!) {
    amendPerson(input: $input) {
      __typename
      ... on Person {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_DEPARTURE = graphql(`
  mutation RecordDeparture($input: RecordDepartureInput!) {
    recordDeparture(input: $input) {
      __typename
      ... on Person {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_DECLARATION = graphql(`
  mutation RecordDeclaration($input: RecordDeclarationInput!) {
    recordDeclaration(input: $input) {
      __typename
      ... on Person {
        id
      }
      ...Refusals
    }
  }
`);
