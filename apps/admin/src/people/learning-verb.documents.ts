import { graphql } from '../gql/index.js';

export const RECORD_EDUCATION = graphql(`
  mutation RecordEducation($input: RecordEducationInput!) {
    recordEducation(input: $input) {
      __typename
      ... on ContinuingEducation {
        id
      }
      ...Refusals
    }
  }
`);

export const REMOVE_EDUCATION = graphql(`
  mutation RemoveEducation($input: RemoveEducationInput!) {
    removeEducation(input: $input) {
      __typename
      ... on ContinuingEducation {
        id
      }
      ...Refusals
    }
  }
`);

export const PLAN_WITNESS = graphql(`
  mutation PlanWitness($input: PlanWitnessInput!) {
    planWitness(input: $input) {
      __typename
      ... on Witness {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_WITNESS = graphql(`
  mutation RecordWitness($input: RecordWitnessInput!) {
    recordWitness(input: $input) {
      __typename
      ... on Witness {
        id
      }
      ...Refusals
    }
  }
`);

export const CANCEL_WITNESS = graphql(`
  mutation CancelWitness($input: CancelWitnessInput!) {
    cancelWitness(input: $input) {
      __typename
      ... on Witness {
        id
      }
      ...Refusals
    }
  }
`);
