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
