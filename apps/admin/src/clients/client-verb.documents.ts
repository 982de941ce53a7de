import { graphql } from '../gql/index.js';

export const REGISTER_CLIENT = graphql(`
  mutation RegisterClient($input: RegisterClientInput!) {
    registerClient(input: $input) {
      __typename
      ... on Client {
        id
      }
      ...Refusals
    }
  }
`);

export const AMEND_CLIENT = graphql(`
  mutation AmendClient($input: AmendClientInput!) {
    amendClient(input: $input) {
      __typename
      ... on Client {
        id
      }
      ...Refusals
    }
  }
`);

export const ADD_SITE = graphql(`
  mutation AddSite($input: AddSiteInput!) {
    addSite(input: $input) {
      __typename
      ... on Site {
        id
      }
      ...Refusals
    }
  }
`);

export const AMEND_SITE = graphql(`
  mutation AmendSite($input: AmendSiteInput!) {
    amendSite(input: $input) {
      __typename
      ... on Site {
        id
      }
      ...Refusals
    }
  }
`);

export const REMOVE_SITE = graphql(`
  mutation RemoveSite($input: RemoveSiteInput!) {
    removeSite(input: $input) {
      __typename
      ... on Client {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_PERMIT = graphql(`
  mutation RecordPermit($input: RecordPermitInput!) {
    recordPermit(input: $input) {
      __typename
      ... on Permit {
        id
      }
      ...Refusals
    }
  }
`);
