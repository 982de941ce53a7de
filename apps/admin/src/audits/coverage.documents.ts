import { graphql } from '../gql/index.js';
import type { PartialCoverageQuery } from '../gql/graphql.js';

export const PARTIAL_COVERAGE = graphql(`
  query PartialCoverage($id: ID!) {
    audit(id: $id) {
      id
      partialCoverage {
        evaluations {
          evaluation
          leaves
          title {
            zh
            en
          }
          leftOut {
            criterion
            title {
              zh
              en
            }
            last {
              auditId
              auditNumber
              endedOn
            }
          }
        }
        lastFull {
          auditId
          auditNumber
          endedOn
          level
          levelTitle {
            zh
            en
          }
          score {
            shown
          }
          evaluations {
            score
            title {
              zh
              en
            }
          }
        }
      }
    }
  }
`);

/** What a partial surveillance leaves out, and whose level holds. */
export type CoverageShown = NonNullable<NonNullable<PartialCoverageQuery['audit']>['partialCoverage']>;
