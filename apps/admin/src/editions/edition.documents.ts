import { graphql } from '../gql/index.js';
import type { EditionRecordQuery } from '../gql/graphql.js';

export const EDITION_SHELF = graphql(`
  query EditionShelf {
    availableEditions {
      editionId
      isAdopted
      adoptedOn
      isIntact
      isShipped
      content {
        title {
          zh
          en
        }
        programmeTitle {
          zh
          en
        }
        inForceFrom
        inForceUntil
        standingsBlockingIssue {
          what
        }
      }
    }
  }
`);

export const EDITION_RECORD = graphql(`
  query EditionRecord($editionId: String!) {
    editionByKey(editionId: $editionId) {
      editionId
      isAdopted
      adoptedOn
      isIntact
      isShipped
      content {
        ...EditionHead
        ...EditionRules
        evaluations {
          ...EditionEvaluationParts
        }
      }
      crosswalks {
        editionId
        standing
        title {
          zh
          en
        }
        coverage {
          evaluation
          leaves
          same
          related
        }
        links {
          kind
          own {
            evaluation
            criterion
            title {
              zh
              en
            }
          }
          other {
            evaluation
            criterion
            title {
              zh
              en
            }
          }
        }
      }
    }
  }

  fragment EditionHead on EditionContent {
    editionId
    checksum
    title {
      zh
      en
    }
    summary {
      zh
      en
    }
    programmeTitle {
      zh
      en
    }
    inForceFrom
    inForceUntil
    workedCases
    combinationCases
    standingsBlockingIssue {
      what
      standing
      evaluation
      codes
    }
    filing {
      number
      filedOn
      endsOn
      standing
    }
    basis {
      written
      resolved
      state
      title {
        zh
        en
      }
      annotation {
        zh
        en
      }
    }
  }

  fragment EditionRules on EditionContent {
    levels {
      standing
      items {
        code
        rank
        min
        title {
          zh
          en
        }
      }
    }
    combination {
      method
      primary
      standing
    }
    cycle {
      regime
      validityMonths
      transitionMonths
      surveillanceMonths
      surveillanceMostMonths
      surveillanceOpensMonths
      recertificationOpensMonths
      recertificationAppliedMonths
      recertificationTargetDays
      restorableMonths
      standing
    }
    application {
      documents {
        code
        required
        standing
        title {
          zh
          en
        }
      }
      reviewClock {
        days
        count
        standing
      }
      requirements {
        serviceSystemMonths
        ownFaultMonths
        individualBusinesses
        standing
      }
    }
    audit {
      timeTable
      stages
      documentReviewFirst
      spotCheckDays
      standing
    }
    nonconformities {
      majorDays
      minorDays
      majorVerifiedWithinMonths
      remindDays
      escalateAfterDays
      standing
    }
    decision {
      reviewerMayDecide
      markOnProduct
      numberLetter
      earlierMinors
      teamToldLate
      standing
    }
    coverage {
      standing
      kinds {
        kind
        coverage
      }
    }
  }

  fragment EditionEvaluationParts on EditionEvaluation {
    id
    total
    clausesOf
    title {
      zh
      en
    }
    includedFrom {
      edition
      evaluation
    }
    limits {
      bonusLimit
      specialDeductionLimit
      standing
    }
    bands {
      standing
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
      parent
      leaf
      points
      total
      pointsStanding
      standing
      mandatory
      encouraged
      sampling
      tailoring
      minimumSample
      rotation
      title {
        zh
        en
      }
    }
  }
`);

/** An edition with everything in it. */
export type EditionRecord = NonNullable<EditionRecordQuery['editionByKey']>;

/** What an edition says. */
export type EditionContent = EditionRecord['content'];

/** Which of its criteria another edition asks as well. */
export type EditionCrosswalk = EditionRecord['crosswalks'][number];

/** One scored tree of an edition. */
export type EditionEvaluation = EditionContent['evaluations'][number];
