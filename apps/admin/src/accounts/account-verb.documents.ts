import { graphql } from '../gql/index.js';

export const OPEN_ACCOUNT = graphql(`
  mutation OpenAccount($input: OpenAccountInput!) {
    openAccount(input: $input) {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);

export const CHANGE_ROLES = graphql(`
  mutation ChangeRoles($input: ChangeRolesInput!) {
    changeRoles(input: $input) {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);

export const CLOSE_ACCOUNT = graphql(`
  mutation CloseAccount($input: CloseAccountInput!) {
    closeAccount(input: $input) {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);

export const REOPEN_ACCOUNT = graphql(`
  mutation ReopenAccount($input: ReopenAccountInput!) {
    reopenAccount(input: $input) {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);

export const RESET_PASSWORD = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);

export const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);
