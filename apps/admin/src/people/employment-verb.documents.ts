import { graphql } from '../gql/index.js';

export const RECORD_CONTRACT = graphql(`
  mutation RecordContract($input: RecordContractInput!) {
    recordContract(input: $input) {
      __typename
      ... on Contract {
        id
      }
      ...Refusals
    }
  }
`);

export const END_CONTRACT = graphql(`
  mutation EndContract($input: EndContractInput!) {
    endContract(input: $input) {
      __typename
      ... on Contract {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_LEAVE = graphql(`
  mutation RecordLeave($input: RecordLeaveInput!) {
    recordLeave(input: $input) {
      __typename
      ... on Leave {
        id
      }
      ...Refusals
    }
  }
`);

export const CANCEL_LEAVE = graphql(`
  mutation CancelLeave($input: CancelLeaveInput!) {
    cancelLeave(input: $input) {
      __typename
      ... on Leave {
        id
      }
      ...Refusals
    }
  }
`);
