import { graphql } from '../gql/gql.js';
import type { ExplainAuditQuery, CompareAuditsQuery, PathToLevelQuery } from '../gql/graphql.js';

export const EXPLAIN_AUDIT = graphql(`
  query ExplainAudit($id: ID!, $asKnownOn: PlainDate) {
    scoreExplanation(auditId: $id, asKnownOn: $asKnownOn) {
      illustrative
      audit {
        id
        number
        kind
        endsOn
        editionId
        client {
          id
          name
        }
      }
      previous {
        id
        number
      }
      outcome {
        level
        levelTitle {
          zh
          en
        }
        passed
        confirmation
      }
      scorecards {
        id
        evaluation
        revision
        surveillanceNumber
        rules {
          title {
            zh
            en
          }
        }
        explanation {
          deducted
          added
          failedByDeductions
          applicable {
            shown
          }
          earned {
            shown
          }
          base {
            shown
          }
          score {
            shown
            exact
          }
          bands {
            code
            min
            reached
            title {
              zh
              en
            }
          }
          nodes {
            code
            depth
            leaf
            clause
            pointsStanding
            title {
              zh
              en
            }
            applicable {
              shown
            }
            earned {
              shown
            }
            lost {
              shown
              exact
            }
            answer {
              verdict
              sampled
              conforming
              evidence
              justification
              sampleReason
              givenBy
            }
          }
        }
      }
    }
  }
`);

export const COMPARE_AUDITS = graphql(`
  query CompareAudits($left: ID!, $right: ID!, $asKnownOn: PlainDate) {
    scoreComparison(leftId: $left, rightId: $right, asKnownOn: $asKnownOn) {
      clientId
      clientName
      left {
        ...ComparedSide
      }
      right {
        ...ComparedSide
      }
      leftOut {
        zh
        en
      }
      evaluations {
        left {
          ...ComparedFigure
        }
        right {
          ...ComparedFigure
        }
        difference {
          shown
          exact
        }
        specialDeductions {
          shown
          exact
        }
        specialBonuses {
          shown
          exact
        }
        clamp {
          shown
          exact
        }
        steps {
          effect {
            shown
            exact
          }
          answer {
            shown
          }
          weight {
            shown
          }
          left {
            ...ComparedAt
          }
          right {
            ...ComparedAt
          }
        }
      }
    }
  }
`);

graphql(`
  fragment ComparedSide on ComparedAudit {
    auditId
    number
    kind
    auditedOn
    illustrative
    editionTitle {
      zh
      en
    }
    outcome {
      level
      levelTitle {
        zh
        en
      }
      passed
    }
  }
`);

graphql(`
  fragment ComparedFigure on ComparedScore {
    evaluation
    title {
      zh
      en
    }
    score {
      shown
      exact
    }
    level
    levelTitle {
      zh
      en
    }
    failedByDeductions
    sharedPoints {
      shown
    }
    totalPoints {
      shown
    }
    aloneLeaves
  }
`);

graphql(`
  fragment ComparedAt on ComparedLeaf {
    code
    clause
    title {
      zh
      en
    }
    applicable {
      shown
    }
    lost {
      shown
    }
    reason
    answer {
      verdict
      sampled
      conforming
      evidence
    }
  }
`);

export const PREVIOUS_AUDIT = graphql(`
  query PreviousAudit($id: ID!) {
    scoreExplanation(auditId: $id) {
      previous {
        id
      }
    }
  }
`);

export const PATH_TO_LEVEL = graphql(`
  query PathToLevel($id: ID!, $level: String!) {
    pathToLevel(auditId: $id, level: $level) {
      __typename
      ... on PathToLevel {
        level
        evaluations {
          evaluation
          min
          title {
            zh
            en
          }
          score {
            shown
          }
          scoreThen {
            shown
          }
          leaves {
            code
            clause
            title {
              zh
              en
            }
            lost {
              shown
            }
            reason
          }
        }
      }
      ... on Refused {
        refusals {
          code
          message
          clause
        }
      }
    }
  }
`);

/** An audit's scores unfolded. */
export type Explained = ExplainAuditQuery['scoreExplanation'];
/** One of its scorecards. */
export type ExplainedCard = Explained['scorecards'][number];
/** A node of its tree. */
export type ExplainedNode = ExplainedCard['explanation']['nodes'][number];
/** Two audits compared. */
export type Comparison = CompareAuditsQuery['scoreComparison'];
/** One evaluation of both. */
export type ComparedEvaluation = Comparison['evaluations'][number];
/** What one leaf moved. */
export type Step = ComparedEvaluation['steps'][number];
/** A way to a level, or why it is not told. */
export type Path = PathToLevelQuery['pathToLevel'];
