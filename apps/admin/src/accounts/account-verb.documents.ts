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

export const RESET_SECOND_FACTOR = graphql(`
  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    resetSecondFactor(input: $input) {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);

export const END_ACCOUNT_SESSIONS = graphql(`
  mutation EndAccountSessions($input: EndAccountSessionsInput!) {
    endAccountSessions(input: $input) {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);

export const CONFIRM_ROLE_CHANGE = graphql(`
  mutation ConfirmRoleChange($input: ConfirmRoleChangeInput!) {
    confirmRoleChange(input: $input) {
      __typename
      ... on RoleChange {
        id
      }
      ...Refusals
    }
  }
`);

export const DECLINE_ROLE_CHANGE = graphql(`
  mutation DeclineRoleChange($input: DeclineRoleChangeInput!) {
    declineRoleChange(input: $input) {
      __typename
      ... on RoleChange {
        id
      }
      ...Refusals
    }
  }
`);
