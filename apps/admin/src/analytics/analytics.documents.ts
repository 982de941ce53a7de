import { graphql } from '../gql/gql.js';
import type { SavedViewsQuery, ScoresQuery } from '../gql/graphql.js';

export const SCORES = graphql(`
  query Scores($input: ScoresInput!) {
    scores(input: $input) {
      population {
        sentence
        audits
        illustrativeAudits
        leftOut {
          reason
          count
        }
      }
      joined {
        leaves
        editions {
          edition
          title
          evaluation
          evaluationTitle
          coveredPoints {
            shown
          }
          totalPoints {
            shown
          }
          share
          notShared
        }
      }
      totalRows
      total {
        ...ScoreFigures
      }
      rows {
        ...ScoreFigures
      }
    }
  }
  fragment ScoreFigures on ScoreRow {
    keys {
      dimension
      value
      label
      node
    }
    count
    mean
    minimum
    maximum
    standardDeviation
    percentiles {
      percent
      value
    }
    levels {
      level
      title
      rank
      count
      share
    }
    lost
    lossShare
    sampled
    nonconforming
    nonconformingShare
    trend {
      previousKey
      previousCount
      previousMean
      difference
    }
  }
`);

export const SCORED_AUDITS = graphql(`
  query ScoredAudits($input: ScoredAuditsInput!) {
    scoredAudits(input: $input) {
      totalRows
      rows {
        scorecardId
        auditId
        auditNumber
        clientId
        clientName
        evaluationTitle
        auditedOn
        score
        levelTitle
        stage
      }
    }
  }
`);

export const SAVED_VIEWS = graphql(`
  query SavedViews {
    savedViews(first: 200) {
      nodes {
        id
        name
        question
        chart
        keeperId
        keeperName
        sharedRoles
        sharedAccountIds
        rhythm
        mailDay
        nextMailOn
        version
      }
    }
  }
`);

export const VIEW_READERS = graphql(`
  query ViewReaders {
    viewReaders {
      id
      name
    }
  }
`);

export const SAVE_VIEW = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ...Refusals
    }
  }
`);

export const AMEND_VIEW = graphql(`
  mutation AmendView($input: AmendViewInput!) {
    amendView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ...Refusals
    }
  }
`);

export const SHARE_VIEW = graphql(`
  mutation ShareView($input: ShareViewInput!) {
    shareView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ...Refusals
    }
  }
`);

export const SCHEDULE_VIEW = graphql(`
  mutation ScheduleView($input: ScheduleViewInput!) {
    scheduleView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ...Refusals
    }
  }
`);

export const DELETE_VIEW = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ...Refusals
    }
  }
`);

/** An answer about scores. */
export type Scores = ScoresQuery['scores'];
/** A group of scores. */
export type ScoreRow = Scores['rows'][number];
/** A saved view. */
export type View = SavedViewsQuery['savedViews']['nodes'][number];
