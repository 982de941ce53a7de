import { graphql } from '../gql/index.js';

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
