import { graphql } from '../gql/index.js';

export const PROPOSE_QUALIFICATION = graphql(`
  mutation ProposeQualification($input: ProposeQualificationInput!) {
    proposeQualification(input: $input) {
      __typename
      ... on QualificationProposal {
        id
      }
      ...Refusals
    }
  }
`);

export const EVALUATE_PROPOSAL = graphql(`
  mutation EvaluateProposal($input: EvaluateProposalInput!) {
    evaluateProposal(input: $input) {
      __typename
      ... on QualificationProposal {
        id
      }
      ...Refusals
    }
  }
`);

export const AUTHORISE_PROPOSAL = graphql(`
  mutation AuthoriseProposal($input: AuthoriseProposalInput!) {
    authoriseProposal(input: $input) {
      __typename
      ... on QualificationProposal {
        id
      }
      ...Refusals
    }
  }
`);

export const REFUSE_PROPOSAL = graphql(`
  mutation RefuseProposal($input: RefuseProposalInput!) {
    refuseProposal(input: $input) {
      __typename
      ... on QualificationProposal {
        id
      }
      ...Refusals
    }
  }
`);

export const WITHDRAW_PROPOSAL = graphql(`
  mutation WithdrawProposal($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input) {
      __typename
      ... on QualificationProposal {
        id
      }
      ...Refusals
    }
  }
`);
