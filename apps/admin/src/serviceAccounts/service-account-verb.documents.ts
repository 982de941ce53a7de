import { graphql } from '../gql/index.js';

export const OPEN_SERVICE_ACCOUNT = graphql(`
  mutation OpenServiceAccount($input: OpenServiceAccountInput!) {
    openServiceAccount(input: $input) {
      __typename
      ... on ServiceAccount {
        id
      }
      ...Refusals
    }
  }
`);

export const CHANGE_SERVICE_ACCOUNT = graphql(`
  mutation ChangeServiceAccount($input: ChangeServiceAccountInput!) {
    changeServiceAccount(input: $input) {
      __typename
      ... on ServiceAccount {
        id
      }
      ...Refusals
    }
  }
`);

export const CLOSE_SERVICE_ACCOUNT = graphql(`
  mutation CloseServiceAccount($input: CloseServiceAccountInput!) {
    closeServiceAccount(input: $input) {
      __typename
      ... on ServiceAccount {
        id
      }
      ...Refusals
    }
  }
`);

export const ISSUE_API_KEY = graphql(`
  mutation IssueApiKey($input: IssueApiKeyInput!) {
    issueApiKey(input: $input) {
      __typename
      ... on ApiKey {
        id
        secret
      }
      ...Refusals
    }
  }
`);

export const ROTATE_API_KEY = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      __typename
      ... on ApiKey {
        id
        secret
      }
      ...Refusals
    }
  }
`);

export const REVOKE_API_KEY = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      __typename
      ... on ApiKey {
        id
      }
      ...Refusals
    }
  }
`);
