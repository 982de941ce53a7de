import { graphql } from '../gql/index.js';
import type { BodyQuery } from '../gql/graphql.js';

export const BODY = graphql(`
  query Body {
    bodyProfile {
      id
      nameZh
      nameEn
      approvalNumber
      branch
      address
      signatory
      approvedFields
      certificateNumberPattern
      appealWithinDays
      acknowledgeWithinDays
      concludeWithinDays
      isDemo
      clockShiftDays
      version
    }
  }
`);

export const SET_BODY_PROFILE = graphql(`
  mutation SetBodyProfile($input: SetBodyProfileInput!) {
    setBodyProfile(input: $input) {
      __typename
      ... on BodyProfile {
        id
      }
      ...Refusals
    }
  }
`);

export const SET_DEMO_DAY = graphql(`
  mutation SetDemoDay($input: SetDemoDayInput!) {
    setDemoDay(input: $input) {
      __typename
      ... on BodyProfile {
        id
      }
      ...Refusals
    }
  }
`);

/** The certification body that this installation serves. */
export type Body = NonNullable<BodyQuery['bodyProfile']>;
