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
    surveillanceItems {
      id
      topic
      applies
      notes
      recordedOn
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
