import { graphql } from '../gql/index.js';
import type { ComplaintListQuery, ComplaintRecordQuery } from '../gql/graphql.js';

export const COMPLAINT_LIST = graphql(`
  query ComplaintList($first: Int, $offset: Int, $where: ComplaintWhere, $orderBy: [ComplaintOrderBy!]) {
    complaints(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        complainant
        summary
        status
        receivedOn
        concludeBy
        concludeState
        client {
          id
          name
        }
      }
    }
  }
`);

export const COMPLAINT_RECORD = graphql(`
  query ComplaintRecord($id: ID!) {
    complaint(id: $id) {
      id
      number
      complainant
      summary
      status
      receivedOn
      acknowledgeBy
      acknowledgeState
      concludeBy
      concludeState
      toldClientOn
      toldClient
      findings
      isSubstantiated
      measure
      outcome
      closedOn
      version
      client {
        id
        name
      }
      audit {
        id
        number
      }
      handler {
        id
        name
      }
      closedBy {
        id
        name
      }
      source {
        id
        name
        contact
        words
      }
    }
  }
`);

export const RECEIVE_COMPLAINT = graphql(`
  mutation ReceiveComplaint($input: ReceiveComplaintInput!) {
    receiveComplaint(input: $input) {
      __typename
      ... on Complaint {
        id
      }
      ...Refusals
    }
  }
`);

export const ACKNOWLEDGE_COMPLAINT = graphql(`
  mutation AcknowledgeComplaint($input: AcknowledgeComplaintInput!) {
    acknowledgeComplaint(input: $input) {
      __typename
      ... on Complaint {
        id
      }
      ...Refusals
    }
  }
`);

export const REJECT_COMPLAINT = graphql(`
  mutation RejectComplaint($input: RejectComplaintInput!) {
    rejectComplaint(input: $input) {
      __typename
      ... on Complaint {
        id
      }
      ...Refusals
    }
  }
`);

export const ASSIGN_COMPLAINT_HANDLER = graphql(`
  mutation AssignComplaintHandler($input: AssignComplaintHandlerInput!) {
    assignComplaintHandler(input: $input) {
      __typename
      ... on Complaint {
        id
      }
      ...Refusals
    }
  }
`);

export const TELL_CLIENT_OF_COMPLAINT = graphql(`
  mutation TellClientOfComplaint($input: TellClientOfComplaintInput!) {
    tellClientOfComplaint(input: $input) {
      __typename
      ... on Complaint {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_COMPLAINT_FINDINGS = graphql(`
  mutation RecordComplaintFindings($input: RecordComplaintFindingsInput!) {
    recordComplaintFindings(input: $input) {
      __typename
      ... on Complaint {
        id
      }
      ...Refusals
    }
  }
`);

export const CLOSE_COMPLAINT = graphql(`
  mutation CloseComplaint($input: CloseComplaintInput!) {
    closeComplaint(input: $input) {
      __typename
      ... on Complaint {
        id
      }
      ...Refusals
    }
  }
`);

/** A complaint in a list. */
export type ComplaintRow = ComplaintListQuery['complaints']['nodes'][number];

/** A complaint on its own page. */
export type ComplaintRecord = NonNullable<ComplaintRecordQuery['complaint']>;
