import { graphql } from '../gql/index.js';

graphql(`
  fragment AuditFieldwork on Audit {
    meetings {
      id
      meeting
      heldOn
      heldAt
      place
      photo {
        id
        fileName
      }
      attendees {
        id
        name
        post
        absenceReason
      }
    }
    certification {
      markUses {
        id
        number
        medium
        place
        usedSince
        status
        hasOpenCase
        version
        assessments {
          id
          isProper
          assessedOn
          audit {
            id
          }
        }
      }
    }
    mysteryVisits {
      id
      visitor
      visitedOn
      channel
      outlet
      scenario
      observations
      recordedBy {
        id
        name
      }
      files {
        id
        document {
          id
          fileName
          size
        }
      }
    }
    surveillanceItems {
      id
      topic
      applies
      notes
      recordedOn
    }
  }
`);

graphql(`
  fragment PartialOutcome on Scorecard {
    surveillanceNumber
    outcome {
      confirmation
      referralReasons
      lost {
        shown
      }
    }
  }
`);

export const RECORD_ATTENDANCE = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      __typename
      ... on AuditMeeting {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_SURVEILLANCE_ITEMS = graphql(`
  mutation RecordSurveillanceItems($input: RecordSurveillanceItemsInput!) {
    recordSurveillanceItems(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const MYSTERY_CUSTOMERS = graphql(`
  query MysteryCustomers($activityId: ID!, $visitedOn: PlainDate!) {
    mysteryCustomers(activityId: $activityId, visitedOn: $visitedOn) {
      ...FunctionCandidateParts
    }
  }
`);

export const RECORD_MYSTERY_VISIT = graphql(`
  mutation RecordMysteryVisit($input: RecordMysteryVisitInput!) {
    recordMysteryVisit(input: $input) {
      __typename
      ... on MysteryVisit {
        id
      }
      ...Refusals
    }
  }
`);

export const REMOVE_MYSTERY_VISIT = graphql(`
  mutation RemoveMysteryVisit($input: RemoveMysteryVisitInput!) {
    removeMysteryVisit(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);
