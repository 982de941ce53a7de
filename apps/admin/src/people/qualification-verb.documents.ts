import { graphql } from '../gql/index.js';

export const RECORD_REGISTRATION = graphql(`
  mutation RecordRegistration($input: RecordRegistrationInput!) {
    recordRegistration(input: $input) {
      __typename
      ... on Registration {
        id
      }
      ...Refusals
    }
  }
`);

export const PERSON_RENEWALS = graphql(`
  query PersonRenewals($id: ID!) {
    person(id: $id) {
      id
      version
      contracts {
        id
        kind
        exclusive
      }
      registrations {
        id
        registrar
        number
        specialty
        grade
        validUntil
      }
    }
  }
`);

export const SUSPEND_REGISTRATION = graphql(`
  mutation SuspendRegistration($input: SuspendRegistrationInput!) {
    suspendRegistration(input: $input) {
      __typename
      ... on Registration {
        id
      }
      ...Refusals
    }
  }
`);

export const RESTORE_REGISTRATION = graphql(`
  mutation RestoreRegistration($input: RestoreRegistrationInput!) {
    restoreRegistration(input: $input) {
      __typename
      ... on Registration {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_TECHNICAL_CODE = graphql(`
  mutation RecordTechnicalCode($input: RecordTechnicalCodeInput!) {
    recordTechnicalCode(input: $input) {
      __typename
      ... on TechnicalCode {
        id
      }
      ...Refusals
    }
  }
`);

export const END_TECHNICAL_CODE = graphql(`
  mutation EndTechnicalCode($input: EndTechnicalCodeInput!) {
    endTechnicalCode(input: $input) {
      __typename
      ... on TechnicalCode {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_COMPETENCE_EVALUATION = graphql(`
  mutation RecordCompetenceEvaluation($input: RecordCompetenceEvaluationInput!) {
    recordCompetenceEvaluation(input: $input) {
      __typename
      ... on CompetenceEvaluation {
        id
      }
      ...Refusals
    }
  }
`);

export const AUTHORISE = graphql(`
  mutation Authorise($input: AuthoriseInput!) {
    authorise(input: $input) {
      __typename
      ... on Authorisation {
        id
      }
      ...Refusals
    }
  }
`);

export const END_AUTHORISATION = graphql(`
  mutation EndAuthorisation($input: EndAuthorisationInput!) {
    endAuthorisation(input: $input) {
      __typename
      ... on Authorisation {
        id
      }
      ...Refusals
    }
  }
`);
