import { graphql } from '../gql/index.js';

graphql(`
  fragment AuditReviewNotes on Audit {
    reviewNotes {
      id
      section
      text
      isInternal
      raisedOn
      raisedBy {
        id
        name
      }
      answer
      answeredOn
      answeredBy {
        id
        name
      }
      resolution
      resolvedOn
    }
  }
`);

export const RAISE_REVIEW_NOTE = graphql(`
  mutation RaiseReviewNote($input: RaiseReviewNoteInput!) {
    raiseReviewNote(input: $input) {
      __typename
      ... on ReviewNote {
        id
      }
      ...Refusals
    }
  }
`);

export const ANSWER_REVIEW_NOTE = graphql(`
  mutation AnswerReviewNote($input: AnswerReviewNoteInput!) {
    answerReviewNote(input: $input) {
      __typename
      ... on ReviewNote {
        id
      }
      ...Refusals
    }
  }
`);

export const RESOLVE_REVIEW_NOTE = graphql(`
  mutation ResolveReviewNote($input: ResolveReviewNoteInput!) {
    resolveReviewNote(input: $input) {
      __typename
      ... on ReviewNote {
        id
      }
      ...Refusals
    }
  }
`);
