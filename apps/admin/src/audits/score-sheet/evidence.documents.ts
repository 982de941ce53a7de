import { graphql } from '../../gql/index.js';

export const ADD_RESPONSE_FILES = graphql(`
  mutation AddResponseFiles($input: AddResponseFilesInput!) {
    addResponseFiles(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const REMOVE_RESPONSE_FILE = graphql(`
  mutation RemoveResponseFile($input: RemoveResponseFileInput!) {
    removeResponseFile(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const ATTACH_RESPONSE_BASIS = graphql(`
  mutation AttachResponseBasis($input: AttachResponseBasisInput!) {
    attachResponseBasis(input: $input) {
      __typename
      ... on ResponseBasis {
        id
      }
      ...Refusals
    }
  }
`);

export const DETACH_RESPONSE_BASIS = graphql(`
  mutation DetachResponseBasis($input: DetachResponseBasisInput!) {
    detachResponseBasis(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);
