import { graphql } from '../gql/index.js';

export const DRAFT_APPLICATION = graphql(`
  mutation DraftApplication($input: DraftApplicationInput!) {
    draftApplication(input: $input) {
      __typename
      ... on Application {
        id
      }
      ...Refusals
    }
  }
`);

export const AMEND_APPLICATION = graphql(`
  mutation AmendApplication($input: AmendApplicationInput!) {
    amendApplication(input: $input) {
      __typename
      ... on Application {
        id
      }
      ...Refusals
    }
  }
`);

export const ADD_APPLICATION_DOCUMENT = graphql(`
  mutation AddApplicationDocument($input: AddApplicationDocumentInput!) {
    addApplicationDocument(input: $input) {
      __typename
      ... on ApplicationDocument {
        id
      }
      ...Refusals
    }
  }
`);

export const REMOVE_APPLICATION_DOCUMENT = graphql(`
  mutation RemoveApplicationDocument($input: RemoveApplicationDocumentInput!) {
    removeApplicationDocument(input: $input) {
      __typename
      ... on Application {
        id
      }
      ...Refusals
    }
  }
`);

export const SUBMIT_APPLICATION = graphql(`
  mutation SubmitApplication($input: SubmitApplicationInput!) {
    submitApplication(input: $input) {
      __typename
      ... on Application {
        id
      }
      ...Refusals
    }
  }
`);

export const REVIEW_APPLICATION = graphql(`
  mutation ReviewApplication($input: ReviewApplicationInput!) {
    reviewApplication(input: $input) {
      __typename
      ... on Application {
        id
      }
      ...Refusals
    }
  }
`);

export const ABANDON_APPLICATION = graphql(`
  mutation AbandonApplication($input: AbandonApplicationInput!) {
    abandonApplication(input: $input) {
      __typename
      ... on Application {
        id
      }
      ...Refusals
    }
  }
`);

export const REQUEST_PAPERS = graphql(`
  mutation RequestPapers($input: RequestPapersInput!) {
    requestPapers(input: $input) {
      __typename
      ... on PaperRequest {
        id
      }
      ...Refusals
    }
  }
`);

export const DRAFT_SCOPE_CHANGE = graphql(`
  mutation DraftScopeChange($input: DraftScopeChangeInput!) {
    draftScopeChange(input: $input) {
      __typename
      ... on Application {
        id
      }
      ...Refusals
    }
  }
`);
