import { graphql } from '../../gql/index.js';
import type { MergedSheetQuery, RecordMergedSamplesMutation } from '../../gql/graphql.js';

export const MERGED_SHEET = graphql(`
  query MergedSheet($id: ID!) {
    mergedRows(auditId: $id) {
      leaves {
        scorecardId
        criterion
      }
      related {
        scorecardId
        criterion
      }
    }
    audit(id: $id) {
      id
      client {
        id
        name
      }
      ...MergedAudit
      combinedWith {
        ...MergedAudit
      }
    }
  }

  fragment MergedAudit on Audit {
    id
    number
    status
    editionId
    programme {
      id
      titleZh
      titleEn
    }
    team {
      id
      role
      person {
        id
        name
      }
    }
    shares {
      id
      evaluation
      criterion
      assignment {
        id
      }
    }
    samples {
      id
      evaluation
      criterion
      number
      what
      place
      seenOn
      conforms
      remark
      document {
        id
        fileName
        size
      }
    }
    scorecards {
      id
      evaluation
      status
      rules {
        title {
          zh
          en
        }
      }
      ...AskedCriteria
      ...MergedAnswers
    }
  }

  fragment MergedAnswers on Scorecard {
    id
    version
    missing
    responses {
      criterion
      verdict
      sampled
      conforming
      evidence
      justification
      sampleReason
      approval {
        personId
        name
      }
    }
  }
`);

export const RECORD_MERGED_RESPONSES = graphql(`
  mutation RecordMergedResponses($input: RecordMergedResponsesInput!) {
    recordMergedResponses(input: $input) {
      __typename
      ...SavedSheets
      ...Refusals
    }
  }

  fragment SavedSheets on Audit {
    id
    scorecards {
      ...MergedAnswers
    }
    combinedWith {
      id
      scorecards {
        ...MergedAnswers
      }
    }
  }
`);

export const RECORD_MERGED_SAMPLES = graphql(`
  mutation RecordMergedSamples($input: RecordMergedSamplesInput!) {
    recordMergedSamples(input: $input) {
      __typename
      ...SavedSheets
      ...Refusals
    }
  }
`);

export const COMBINE_AUDITS = graphql(`
  mutation CombineAudits($input: CombineAuditsInput!) {
    combineAudits(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const SEPARATE_AUDITS = graphql(`
  mutation SeparateAudits($input: SeparateAuditsInput!) {
    separateAudits(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

/** Two combined audits as their merged sheet reads them. */
export type MergedSheetRecord = NonNullable<MergedSheetQuery['audit']>;

/** The rows of the merged sheet, as the API tells them. */
export type MergedRows = MergedSheetQuery['mergedRows'];

/** One scorecard of the two. */
export type MergedScorecard = MergedSheetRecord['scorecards'][number];

/** What a save answers: both audits' sheets. */
export type SavedSheets = Extract<RecordMergedSamplesMutation['recordMergedSamples'], { readonly __typename: 'Audit' }>;

/** The audits of a client that are not reported yet. */
export const COMBINABLE_AUDITS = graphql(`
  query CombinableAudits($client: ID!) {
    audits(first: 50, where: { client: { eq: $client }, status: { in: [PLANNED, IN_PROGRESS] } }) {
      nodes {
        id
        number
        status
        startsOn
        endsOn
        client {
          id
        }
        programme {
          id
          titleZh
          titleEn
        }
        combinedWith {
          id
          number
        }
      }
    }
  }
`);
