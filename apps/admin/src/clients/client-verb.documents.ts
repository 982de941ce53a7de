import { graphql } from '../gql/index.js';

export const REGISTER_CLIENT = graphql(`
  mutation RegisterClient($input: RegisterClientInput!) {
    registerClient(input: $input) {
      __typename
      ... on Client {
        id
      }
      ... on Refused {
        refusals {
          code
          message
          clause
          field
        }
      }
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
      ... on Refused {
        refusals {
          code
          message
          clause
          field
        }
      }
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
      ... on Refused {
        refusals {
          code
          message
          clause
          field
        }
      }
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
      ... on Refused {
        refusals {
          code
          message
          clause
          field
        }
      }
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
      ... on Refused {
        refusals {
          code
          message
          clause
          field
        }
      }
    }
  }
`);
