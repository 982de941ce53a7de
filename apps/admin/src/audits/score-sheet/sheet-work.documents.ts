import { graphql } from '../../gql/index.js';

export const DIVIDE_CRITERIA = graphql(`
  mutation DivideCriteria($input: DivideCriteriaInput!) {
    divideCriteria(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

/** Who wrote what to the sheets of an audit, in every revision of them. */
export const SHEET_ENTRIES = graphql(`
  query SheetEntries($id: ID!) {
    scorecard(id: $id) {
      id
      audit {
        id
        scorecards {
          id
          evaluation
          revision
          entries {
            id
            version
            recordedAt
            recordedBy {
              id
              name
            }
            answers {
              criterion
              verdict
              sampled
              conforming
              evidence
              justification
            }
          }
        }
      }
    }
  }
`);

export const RECORD_SAMPLES = graphql(`
  mutation RecordSamples($input: RecordSamplesInput!) {
    recordSamples(input: $input) {
      __typename
      ... on Scorecard {
        id
        ...KeptAnswers
      }
      ...Refusals
    }
  }
`);

export const IMPORT_SAMPLES = graphql(`
  mutation ImportSamples($input: ImportSamplesInput!) {
    importSamples(input: $input) {
      __typename
      ... on Scorecard {
        id
        ...KeptAnswers
      }
      ...Refusals
    }
  }
`);

export const SAMPLES_IMPORT_PREVIEW = graphql(`
  query SamplesImportPreview($input: SamplesTableInput!) {
    samplesImportPreview(input: $input) {
      added
      sampled
      conforming
      refusals {
        code
        message
        clause
        field
      }
    }
  }
`);

export const APPROVE_EXCEPTIONS = graphql(`
  mutation ApproveExceptions($input: ApproveExceptionsInput!) {
    approveExceptions(input: $input) {
      __typename
      ... on Scorecard {
        id
      }
      ...Refusals
    }
  }
`);
