import { graphql } from '../gql/index.js';
import type { DashboardQuery, WaitingApplicationsQuery } from '../gql/graphql.js';

export const DASHBOARD = graphql(`
  query Dashboard {
    dashboard {
      today
      counts {
        certificatesValid
        certificatesSuspended
        surveillanceOverdue
        surveillanceDueSoon
        applicationsWaiting
        applicationsOverdue
        auditsRunning
        nonconformitiesOverdue
        registrationsLapsing
      }
      myWork {
        kind
        recordId
        number
        clientName
        dueOn
      }
      surveillanceByMonth {
        month
        overdue
        dueSoon
        open
        notOpen
      }
      levelDistribution {
        programmeCode
        level
        title
        rank
        count
      }
      meanScores {
        editionId
        evaluation
        sector
        year
        count
        mean
      }
    }
  }
`);

export const WAITING_APPLICATIONS = graphql(`
  query WaitingApplications {
    applications(first: 8, where: { status: { eq: SUBMITTED } }, orderBy: [{ field: REVIEW_DUE_ON, direction: ASC }]) {
      totalCount
      nodes {
        id
        number
        receivedOn
        reviewDueOn
        reviewState
        client {
          id
          name
        }
      }
    }
  }
`);

export const LAPSING_PEOPLE = graphql(`
  query LapsingPeople($until: PlainDate!) {
    people(
      first: 8
      where: { registeredUntil: { lte: $until }, leftOn: { isNull: true } }
      orderBy: [{ field: REGISTERED_UNTIL, direction: ASC }]
    ) {
      totalCount
      nodes {
        id
        name
        staffNumber
        registeredUntil
      }
    }
  }
`);

/** What a reader sees first. */
export type DashboardData = DashboardQuery['dashboard'];

/** An application against its clock. */
export type WaitingApplication = WaitingApplicationsQuery['applications']['nodes'][number];
