import { graphql } from '../gql/index.js';
import type { QualificationProposalListQuery, QualificationProposalRecordQuery } from '../gql/graphql.js';

export const PROPOSAL_LIST = graphql(`
  query QualificationProposalList(
    $first: Int
    $offset: Int
    $where: QualificationProposalWhere
    $orderBy: [QualificationProposalOrderBy!]
  ) {
    qualificationProposals(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        ...ProposalInQueue
      }
    }
  }
`);

export const PROPOSAL_RECORD = graphql(`
  query QualificationProposalRecord($id: ID!) {
    qualificationProposal(id: $id) {
      ...ProposalInQueue
    }
  }
`);

graphql(`
  fragment ProposalInQueue on QualificationProposal {
    id
    status
    authorisedFunction
    code
    source
    validFrom
    validUntil
    reason
    proposedOn
    closedOn
    closingReason
    version
    person {
      id
      name
    }
    programme {
      id
      titleZh
      titleEn
    }
    proposedBy {
      id
      name
    }
    evaluatedBy {
      id
      name
    }
    closedBy {
      id
      name
    }
    evaluation {
      id
      method
      criteria
      evidence
      result
      evaluatedOn
      document {
        id
        fileName
        size
      }
    }
    document {
      id
      fileName
      size
    }
  }
`);

/** A proposal in the queue. */
export type ProposalRow = QualificationProposalListQuery['qualificationProposals']['nodes'][number];

/** A proposal on the page of its own. */
export type ProposalRecord = NonNullable<QualificationProposalRecordQuery['qualificationProposal']>;
