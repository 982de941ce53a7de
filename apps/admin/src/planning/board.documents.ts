import { graphql } from '../gql/index.js';
import type { BoardSeatQuery, PlanningBoardQuery } from '../gql/graphql.js';

export const PLANNING_BOARD = graphql(`
  query PlanningBoard($startsOn: PlainDate!, $endsOn: PlainDate!) {
    planningBoard(startsOn: $startsOn, endsOn: $endsOn) {
      people {
        personId
        name
        city
        entries {
          kind
          startsOn
          endsOn
          recordId
          assignmentId
          number
          clientName
          role
          status
        }
      }
      tasks {
        kind
        recordId
        certificationId
        clientName
        number
        auditKind
        dueOn
        hasLeader
        missingHalfDays
      }
    }
  }
`);

export const BOARD_SEAT = graphql(`
  query BoardSeat($id: ID!, $role: TeamRole!) {
    audit(id: $id) {
      id
      version
      activities {
        id
        kind
        startsOn
        endsOn
        conclusion
      }
      eligibleAuditors(role: $role) {
        person {
          id
        }
        checks {
          code
          passed
          message
        }
      }
    }
  }
`);

export const REPLACE_AUDITOR = graphql(`
  mutation ReplaceAuditor($input: ReplaceAuditorInput!) {
    replaceAuditor(input: $input) {
      __typename
      ... on TeamAssignment {
        id
      }
      ...Refusals
    }
  }
`);

export const STAFF_DUE_AUDIT = graphql(`
  mutation StaffDueAudit($input: StaffDueAuditInput!) {
    staffDueAudit(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const DUE_SEAT = graphql(`
  query DueSeat($certificationId: ID!, $surveillanceActivityId: ID, $startsOn: PlainDate!) {
    dueAuditCandidates(
      certificationId: $certificationId
      surveillanceActivityId: $surveillanceActivityId
      startsOn: $startsOn
    ) {
      person {
        id
      }
      checks {
        code
        passed
        message
      }
    }
  }
`);

/** Somebody of the board. */
export type BoardPerson = PlanningBoardQuery['planningBoard']['people'][number];
/** Something that takes somebody's days. */
export type BoardEntry = BoardPerson['entries'][number];
/** Something that waits. */
export type BoardTask = PlanningBoardQuery['planningBoard']['tasks'][number];
/** The audit of a seat that is moved, and what the gate says of everybody. */
export type BoardSeat = NonNullable<BoardSeatQuery['audit']>;
