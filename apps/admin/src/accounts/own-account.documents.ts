import { graphql } from '../gql/index.js';
import type { MySessionsQuery } from '../gql/graphql.js';

export const MY_SECOND_FACTOR = graphql(`
  query MySecondFactor {
    mySecondFactor {
      since
      codesLeft
      isRequired
    }
  }
`);

export const MY_SESSIONS = graphql(`
  query MySessions {
    mySessions {
      id
      device
      place
      startedAt
      lastSeenAt
      isThis
    }
  }
`);

/** Somewhere an account is signed in. */
export type SessionRow = MySessionsQuery['mySessions'][number];

export const ACCOUNT_SESSIONS = graphql(`
  query AccountSessions($accountId: ID!) {
    accountSessions(accountId: $accountId) {
      id
      device
      place
      startedAt
      lastSeenAt
      isThis
    }
  }
`);

export const END_SESSION = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input)
  }
`);

export const END_OTHER_SESSIONS = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

export const RENEW_RECOVERY_CODES = graphql(`
  mutation RenewRecoveryCodes {
    renewRecoveryCodes {
      codes
    }
  }
`);

export const REMOVE_SECOND_FACTOR = graphql(`
  mutation RemoveSecondFactor {
    removeSecondFactor {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);

export const SET_LANGUAGE = graphql(`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      __typename
      ... on Account {
        id
      }
      ...Refusals
    }
  }
`);
