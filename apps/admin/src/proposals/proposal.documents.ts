import { graphql } from '../gql/index.js';
import type { ProposalCandidatesQuery, ProposalListQuery, ProposalRecordQuery } from '../gql/graphql.js';

export const PROPOSAL_LIST = graphql(`
  query ProposalList(
    $first: Int
    $offset: Int
    $where: AssignmentProposalWhere
    $orderBy: [AssignmentProposalOrderBy!]
  ) {
    assignmentProposals(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        startsOn
        endsOn
        status
        proposedOn
        programme {
          id
          titleZh
          titleEn
        }
        proposedBy {
          id
          name
        }
      }
    }
  }
`);

export const PROPOSAL_RECORD = graphql(`
  query ProposalRecord($id: ID!) {
    assignmentProposal(id: $id) {
      id
      number
      startsOn
      endsOn
      status
      proposedOn
      isBest
      version
      programme {
        id
        titleZh
        titleEn
      }
      proposedBy {
        id
        name
      }
      lines {
        id
        version
        kind
        startsOn
        endsOn
        personDays
        reasons
        missingCodes
        acceptedOn
        bindingRules {
          code
          title
          clause
          people
        }
        client {
          id
          name
          provinceCode
        }
        certification {
          id
          technicalCodes
        }
        surveillance {
          id
          number
          dueOn
        }
        audit {
          id
          number
        }
        seats {
          id
          role
          personDays
          travelKm
          person {
            id
            name
          }
        }
      }
    }
  }
`);

export const PROPOSE_ASSIGNMENTS = graphql(`
  mutation ProposeAssignments($input: ProposeAssignmentsInput!) {
    proposeAssignments(input: $input) {
      __typename
      ... on AssignmentProposal {
        id
      }
      ...Refusals
    }
  }
`);

export const CHANGE_PROPOSAL_LINE = graphql(`
  mutation ChangeProposalLine($input: ChangeProposalLineInput!) {
    changeProposalLine(input: $input) {
      __typename
      ... on ProposalLine {
        id
      }
      ...Refusals
    }
  }
`);

export const ACCEPT_PROPOSAL_LINE = graphql(`
  mutation AcceptProposalLine($input: AcceptProposalLineInput!) {
    acceptProposalLine(input: $input) {
      __typename
      ... on ProposalLine {
        id
      }
      ...Refusals
    }
  }
`);

export const DISCARD_PROPOSAL = graphql(`
  mutation DiscardProposal($input: DiscardProposalInput!) {
    discardProposal(input: $input) {
      __typename
      ... on AssignmentProposal {
        id
      }
      ...Refusals
    }
  }
`);

export const PROPOSAL_CANDIDATES = graphql(`
  query ProposalCandidates($lineId: ID!, $startsOn: PlainDate!, $endsOn: PlainDate!, $role: TeamRole!) {
    proposalCandidates(proposalLineId: $lineId, startsOn: $startsOn, endsOn: $endsOn, role: $role) {
      eligible
      travelKm
      person {
        id
        name
        city
      }
      checks {
        code
        passed
        title
        message
        clause
      }
    }
  }
`);

/** A row of the list. */
export type ProposalRow = ProposalListQuery['assignmentProposals']['nodes'][number];
/** One proposal with its lines. */
export type ProposalRecord = NonNullable<ProposalRecordQuery['assignmentProposal']>;
/** One audit of a proposal. */
export type ProposalLine = ProposalRecord['lines'][number];
/** Somebody who might be sent. */
export type ProposalCandidate = ProposalCandidatesQuery['proposalCandidates'][number];
