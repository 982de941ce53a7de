import { graphql } from '../gql/index.js';

export const SIGN_IN_STAGE = graphql(`
  query SignInStage {
    signInStage
  }
`);

export const SIGN_OUT = graphql(`
  mutation GiveUpSignIn {
    signOut
  }
`);

export const PROVE_SECOND_FACTOR = graphql(`
  mutation ProveSecondFactor($input: CodeInput!) {
    proveSecondFactor(input: $input) {
      id
    }
  }
`);

export const BEGIN_SECOND_FACTOR = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      key
      picture
    }
  }
`);

export const CONFIRM_SECOND_FACTOR = graphql(`
  mutation ConfirmSecondFactor($input: CodeInput!) {
    confirmSecondFactor(input: $input) {
      codes
    }
  }
`);

export const PROVE_IDENTITY = graphql(`
  mutation ProveIdentity($input: ProveIdentityInput!) {
    proveIdentity(input: $input)
  }
`);

export const REQUEST_PASSWORD_RESET = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input)
  }
`);

export const PASSWORD_LINK = graphql(`
  query PasswordLink($token: String!) {
    passwordLink(token: $token) {
      email
      displayName
      isInvited
    }
  }
`);

export const CHOOSE_PASSWORD = graphql(`
  mutation ChoosePassword($input: ChoosePasswordInput!) {
    choosePassword(input: $input) {
      __typename
      ... on PasswordOwner {
        email
      }
      ...Refusals
    }
  }
`);

/** Whether there is an identity provider to sign in with, and its name. */
export const IDENTITY_PROVIDER = graphql(`
  query IdentityProvider {
    identityProvider
  }
`);
