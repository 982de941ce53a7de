import { graphql } from '../gql/index.js';
import type { MarkReportQuery } from '../gql/graphql.js';

export const MARK_REPORT = graphql(`
  query MarkReport($year: Int!) {
    markReport(year: $year) {
      year
      until
      clients
      total {
        ...MarkCounts
      }
      media {
        medium
        counts {
          ...MarkCounts
        }
      }
      lines {
        clientId
        clientName
        medium
        counts {
          ...MarkCounts
        }
      }
    }
  }

  fragment MarkCounts on MarkCounts {
    uses
    reported
    confirmed
    ended
    proper
    improper
    cases
    putRight
    open
  }
`);

/** A year's report. */
export type MarkReport = MarkReportQuery['markReport'];
