import { graphql } from '../../gql/index.js';
import type { RecordResponsesMutation, ScoreSheetQuery } from '../../gql/graphql.js';

export const SCORE_SHEET = graphql(`
  query ScoreSheet($id: ID!) {
    scorecard(id: $id) {
      id
      version
      status
      evaluation
      editionId
      revision
      revisionReason
      surveillanceNumber
      lockedOn
      rules {
        title {
          zh
          en
        }
        specialDeductionLimit
        bonusLimit
        bands {
          code
          min
          title {
            zh
            en
          }
        }
      }
      ...AskedCriteria
      ...KeptAnswers
      beside {
        criterion
        last {
          auditId
          auditNumber
          endedOn
          leader
          givenBy
          verdict
          sampled
          conforming
          evidence
          justification
        }
        open {
          nonconformityId
          number
          auditNumber
          grade
          status
          statement
        }
      }
      audit {
        id
        number
        status
        scorecards {
          id
          evaluation
          revision
          status
          rules {
            title {
              zh
              en
            }
          }
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
        nonconformities {
          id
          number
          version
          criteria {
            evaluation
            criterion
          }
          specialDeductionId
          status
        }
        activities {
          id
          kind
          endsOn
          conclusion
        }
        mysteryVisits {
          id
          visitedOn
          outlet
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
        responseFiles {
          id
          evaluation
          criterion
          remark
          addedBy
          document {
            id
            fileName
            size
          }
        }
        responseBases {
          id
          evaluation
          criterion
          remark
          survey {
            id
            title
            csi
            labels
          }
          visit {
            id
            visitedOn
            channel
            outlet
            observations
          }
          activity {
            id
            kind
            endsOn
            conclusion
          }
        }
      }
      client {
        id
        name
      }
    }
  }
`);

/** What an edition asks in an evaluation. */
graphql(`
  fragment AskedCriteria on Scorecard {
    criteria {
      code
      parent
      leaf
      points
      sampling
      minimumSample
      tailoring
      encouraged
      asked
      title {
        zh
        en
      }
    }
  }
`);

/** What changes with every save. */
graphql(`
  fragment KeptAnswers on Scorecard {
    version
    responses {
      criterion
      verdict
      sampled
      conforming
      evidence
      justification
      sampleReason
      givenBy
      givenOn
      approval {
        personId
        name
      }
    }
    specialDeductions {
      id
      reason
      evidence
    }
    specialBonuses {
      id
      reason
      evidence
      approval {
        personId
        name
      }
    }
    signOff {
      code
      message
      clause
      field
    }
    warnings {
      code
      message
      clause
      field
    }
    outcome {
      complete
      missing
      level
      confirmation
      score {
        shown
      }
      lost {
        shown
      }
      referralReasons
    }
  }
`);

export const RECORD_RESPONSES = graphql(`
  mutation RecordResponses($input: RecordResponsesInput!) {
    recordResponses(input: $input) {
      __typename
      ... on Scorecard {
        id
        ...KeptAnswers
      }
      ...Refusals
    }
  }
`);

/** A scorecard as its sheet reads it. */
export type ScoreSheetRecord = NonNullable<ScoreSheetQuery['scorecard']>;

/** What a save answers. */
export type SavedAnswers = Extract<RecordResponsesMutation['recordResponses'], { readonly __typename: 'Scorecard' }>;
