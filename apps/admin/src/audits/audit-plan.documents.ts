import { graphql } from '../gql/index.js';

graphql(`
  fragment AuditPlanReport on Audit {
    method
    planReportedOn
  }
`);

graphql(`
  fragment AuditPurpose on Audit {
    specialReason
    trigger
    noticedOn
    specialDueOn
    specialDueState
    specialNote
    scopeChange {
      id
      number
      scopeDirection
      scopeZh
      scopeEn
      technicalCodes
    }
  }
`);

export const PLAN_AUDIT = graphql(`
  mutation PlanAudit($input: PlanAuditInput!) {
    planAudit(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const ASSIGN_AUDITOR = graphql(`
  mutation AssignAuditor($input: AssignAuditorInput!) {
    assignAuditor(input: $input) {
      __typename
      ... on TeamAssignment {
        id
      }
      ...Refusals
    }
  }
`);

export const REMOVE_ASSIGNMENT = graphql(`
  mutation RemoveAssignment($input: RemoveAssignmentInput!) {
    removeAssignment(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const CONCLUDE_ACTIVITY = graphql(`
  mutation ConcludeActivity($input: ConcludeActivityInput!) {
    concludeActivity(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

/** What was reported of a plan before its days changed. */
export const PLAN_REPORTS = graphql(`
  query PlanReports($id: ID!) {
    audit(id: $id) {
      id
      planReports {
        id
        reportedOn
        startsOn
        endsOn
        replacedOn
      }
    }
  }
`);

export const RECORD_PLAN_REPORT = graphql(`
  mutation RecordPlanReport($input: RecordPlanReportInput!) {
    recordPlanReport(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const CANCEL_AUDIT = graphql(`
  mutation CancelAudit($input: CancelAuditInput!) {
    cancelAudit(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const CANDIDATES = graphql(`
  query Candidates($id: ID!, $role: TeamRole!, $seatDays: [SeatDayInput!]) {
    audit(id: $id) {
      id
      eligibleAuditors(role: $role, seatDays: $seatDays) {
        eligible
        person {
          id
          name
          staffNumber
          city
        }
        checks {
          code
          passed
          clause
          message
        }
      }
    }
  }
`);

export const PLANNED_FOR = graphql(`
  query PlannedFor($id: ID!) {
    surveillanceActivity(id: $id) {
      id
      number
      dueOn
      client {
        id
        name
        headcount
      }
      certificate {
        id
        certification {
          id
          scopeChanges {
            id
            number
            status
            decidedOn
          }
        }
      }
    }
  }
`);

export const AUDIT_TIME_BASIS = graphql(`
  query AuditTimeBasis($certificationId: ID!) {
    auditTimeBasis(certificationId: $certificationId) {
      timeTable
      headcount
      sites
    }
  }
`);

export const DRAW_SITES = graphql(`
  mutation DrawSites($input: DrawSitesInput!) {
    drawSites(input: $input) {
      __typename
      ... on SiteSample {
        id
      }
      ...Refusals
    }
  }
`);

export const RESCHEDULE_AUDIT = graphql(`
  mutation RescheduleAudit($input: RescheduleAuditInput!) {
    rescheduleAudit(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);
