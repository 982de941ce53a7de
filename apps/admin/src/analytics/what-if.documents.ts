import { graphql } from '../gql/gql.js';
import type { SupposableEditionsQuery, WhatIfScoresQuery } from '../gql/graphql.js';

export const SUPPOSABLE_EDITIONS = graphql(`
  query SupposableEditions {
    availableEditions {
      editionId
      crosswalks {
        editionId
      }
      content {
        title {
          zh
          en
        }
        combination {
          method
          primary
          weights {
            evaluation
            weight
          }
        }
        levels {
          items {
            code
            min
            title {
              zh
              en
            }
          }
        }
        evaluations {
          id
          title {
            zh
            en
          }
          limits {
            specialDeductionLimit
            bonusLimit
          }
          bands {
            items {
              code
              min
              title {
                zh
                en
              }
            }
          }
          criteria {
            code
            leaf
            points
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

export const WHAT_IF_SCORES = graphql(`
  query WhatIfScores($input: WhatIfScoresInput!) {
    whatIfScores(input: $input) {
      audits
      unscored
      changed
      open
      totalRows
      population {
        sentence
        illustrativeAudits
      }
      moves {
        before
        beforeTitle {
          zh
          en
        }
        after
        afterTitle {
          zh
          en
        }
        audits
      }
      coverage {
        evaluation
        title {
          zh
          en
        }
        coveredPoints {
          shown
        }
        totalPoints {
          shown
        }
        openLeaves
      }
      rows {
        auditId
        number
        auditedOn
        clientId
        clientName
        before
        beforeTitle {
          zh
          en
        }
        after
        afterTitle {
          zh
          en
        }
        afterMostTitle {
          zh
          en
        }
        open
        evaluations {
          evaluation
          before {
            shown
          }
          after {
            shown
          }
          afterMost {
            shown
          }
        }
      }
    }
  }
`);

/** An edition of which something can be supposed. */
export type SupposableEdition = SupposableEditionsQuery['availableEditions'][number];
/** One of its evaluations. */
export type SupposableEvaluation = SupposableEdition['content']['evaluations'][number];
/** Who would change level. */
export type ScoresThen = WhatIfScoresQuery['whatIfScores'];
