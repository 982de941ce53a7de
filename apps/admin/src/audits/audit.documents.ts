import { graphql } from '../gql/index.js';
import type { AuditListQuery, AuditRecordQuery } from '../gql/graphql.js';

export const AUDIT_LIST = graphql(`
  query AuditList($first: Int, $offset: Int, $where: AuditWhere, $orderBy: [AuditOrderBy!]) {
    audits(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        kind
        status
        startsOn
        endsOn
        personDays
        reportedOn
        decidedOn
        client {
          id
          name
        }
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
      }
    }
  }
`);

export const AUDIT_RECORD = graphql(`
  query AuditRecord($id: ID!) {
    audit(id: $id) {
      id
      number
      kind
      status
      ...AuditPurpose
      editionId
      technicalCodes
      plannedOn
      ...AuditPlanReport
      startsOn
      endsOn
      personDays
      timeJustification
      recommendation
      reportConclusion
      reportedOn
      decidedOn
      cancelReason
      version
      combinedWith {
        id
        number
        status
        programme {
          id
          titleZh
          titleEn
        }
      }
      client {
        id
        name
        headcount
        sites {
          id
          name
          isHeadOffice
        }
      }
      timeCalculation {
        id
        timeTable
        headcount
        sites
        outlets
        siteMethod
        siteRationale
        tablePersonDays
        netPercent
        leastPersonDays
        personDays
        onSitePersonDays
        warnings {
          code
          message
          clause
          field
        }
        adjustments {
          id
          reason
          percent
          justification
        }
      }
      ...AuditTeamNotices
      remoteArrangement {
        id
        extent
        riskAssessment
        bodyConsentedOn
        clientConsentedOn
      }
      siteSample {
        id
        method
        size
        seed
        algorithm
        drawnOn
        drawnBy {
          id
          name
        }
        sites {
          id
          name
          address
          headcount
          choice
          reason
        }
        drawnAgain {
          name
          rank
          visited
          drawn
          agrees
        }
      }
      programme {
        id
        code
        titleZh
        titleEn
      }
      certification {
        id
        number
        scopeZh
        scopeEn
        technicalCodes
        certificates {
          id
          number
          level
          state
        }
      }
      surveillanceActivity {
        id
        number
        dueOn
        dueState
      }
      activities {
        id
        kind
        startsOn
        endsOn
        concludedOn
        conclusion
        notes
      }
      team {
        id
        role
        personDays
        days {
          day
          halfDays
        }
        assignedOn
        person {
          id
          name
          staffNumber
        }
      }
      ...AuditFieldwork
      ...AuditReviewNotes
      teamVerdict {
        code
        message
        clause
        field
      }
      outcome {
        passed
        level
        confirmation
        score {
          shown
        }
        levelTitle {
          zh
          en
        }
      }
      scorecards {
        id
        evaluation
        revision
        revisionReason
        status
        missing
        score
        level
        passed
        lockedOn
        ...PartialOutcome
        rules {
          title {
            zh
            en
          }
        }
        chapters {
          code
          leaves
          answered
          title {
            zh
            en
          }
          earned {
            shown
          }
          applicable {
            shown
          }
        }
      }
      nonconformities {
        id
        number
        grade
        status
        criterion
        statement
        raisedOn
        dueOn
        dueState
      }
      technicalReviews {
        id
        outcome
        remarks
        reviewedOn
        reviewer {
          id
          name
        }
      }
      decision {
        id
        outcome
        level
        decidedOn
        reason
        checks
        decidedBy {
          id
          name
        }
        certificate {
          id
          number
          isSpecimen
        }
      }
      decisionGate {
        level
        openOutcomes
        checks {
          code
          passed
          level
          clause
          message
          recordId
        }
      }
    }
  }
`);

/** An audit in a list. */
export type AuditRow = AuditListQuery['audits']['nodes'][number];

/** An audit on its own page. */
export type AuditRecord = NonNullable<AuditRecordQuery['audit']>;
