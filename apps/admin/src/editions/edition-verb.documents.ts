import { graphql } from '../gql/index.js';
import type { EditionPreviewQuery } from '../gql/graphql.js';

export const ADOPT_EDITION = graphql(`
  mutation AdoptEdition($input: AdoptEditionInput!) {
    adoptEdition(input: $input) {
      __typename
      ... on SchemeEdition {
        id
      }
      ...Refusals
    }
  }
`);

export const UPLOAD_EDITION = graphql(`
  mutation UploadEdition($input: EditionSourceInput!) {
    uploadEdition(input: $input) {
      __typename
      ... on ShelvedEdition {
        editionId
      }
      ...Refusals
    }
  }
`);

export const PREVIEW_EDITION = graphql(`
  query EditionPreview($source: EditionSourceInput!) {
    previewEdition(source: $source) {
      content {
        editionId
        title {
          zh
          en
        }
        inForceFrom
        workedCases
        standingsBlockingIssue {
          what
          standing
          evaluation
          codes
        }
      }
      problems {
        code
        message
        path
        line
        sheet
        row
        column
      }
      refusals {
        code
        message
        clause
        field
      }
      diff {
        from
        to
        same
        rules {
          path
          from
          to
        }
        levels {
          code
          kind
        }
        evaluations {
          id
          kind
          criteria {
            code
            kind
            changes {
              path
              from
              to
            }
          }
        }
      }
    }
  }
`);

/** What the house makes of an edition before it is put on the shelf. */
export type Preview = EditionPreviewQuery['previewEdition'];

/** How an edition differs from the one before it. */
export type Diff = NonNullable<Preview['diff']>;
