import { graphql } from '../gql/index.js';

export const DRAW_UP_AGREEMENT = graphql(`
  mutation DrawUpAgreement($input: DrawUpAgreementInput!) {
    drawUpAgreement(input: $input) {
      __typename
      ... on Agreement {
        id
      }
      ...Refusals
    }
  }
`);

export const AMEND_AGREEMENT = graphql(`
  mutation AmendAgreement($input: AmendAgreementInput!) {
    amendAgreement(input: $input) {
      __typename
      ... on Agreement {
        id
      }
      ...Refusals
    }
  }
`);

export const SIGN_AGREEMENT = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      __typename
      ... on Agreement {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_AMENDMENT = graphql(`
  mutation RecordAmendment($input: RecordAmendmentInput!) {
    recordAmendment(input: $input) {
      __typename
      ... on AgreementAmendment {
        id
      }
      ...Refusals
    }
  }
`);
