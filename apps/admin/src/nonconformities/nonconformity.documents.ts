import { graphql } from '../gql/index.js';
import type { NonconformityListQuery, NonconformityRecordQuery } from '../gql/graphql.js';

export const NONCONFORMITY_LIST = graphql(`
  query NonconformityList($first: Int, $offset: Int, $where: NonconformityWhere, $orderBy: [NonconformityOrderBy!]) {
    nonconformities(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        grade
        status
        criterion
        statement
        raisedOn
        dueOn
        dueState
        overdueRung
        audit {
          id
          number
        }
        client {
          id
          name
        }
      }
    }
  }
`);

export const CRITERIA_OF = graphql(`
  query CriteriaOf($id: ID!) {
    scorecard(id: $id) {
      id
      criteria {
        code
        leaf
        asked
        title {
          zh
          en
        }
      }
    }
  }
`);

export const NONCONFORMITY_RECORD = graphql(`
  query NonconformityRecord($id: ID!) {
    nonconformity(id: $id) {
      id
      number
      grade
      status
      criteria {
        evaluation
        criterion
        title {
          zh
          en
        }
      }
      specialDeductionId
      statement
      evidence
      raisedOn
      dueOn
      dueState
      overdueRung
      escalatesOn
      escalatedOn
      escalationReason
      verifyBy
      cause
      correction
      correctiveAction
      answeredOn
      acceptedOn
      answers {
        id
        number
        cause
        correction
        correctiveAction
        answeredBy
        answeredOn
        returnReason
        returnedOn
      }
      evidenceFiles {
        id
        purpose
        addedBy
        addedOn
        answer {
          id
        }
        document {
          id
          fileName
          size
        }
      }
      verification
      verificationMethod
      verifiedOn
      closedOn
      version
      verifiedBy {
        id
        name
      }
      audit {
        id
        number
        kind
        status
      }
      client {
        id
        name
      }
    }
  }
`);

export const RAISE_NONCONFORMITY = graphql(`
  mutation RaiseNonconformity($input: RaiseNonconformityInput!) {
    raiseNonconformity(input: $input) {
      __typename
      ... on Nonconformity {
        id
      }
      ...Refusals
    }
  }
`);

export const ADD_NONCONFORMITY_CRITERION = graphql(`
  mutation AddNonconformityCriterion($input: AddNonconformityCriterionInput!) {
    addNonconformityCriterion(input: $input) {
      __typename
      ... on Nonconformity {
        id
      }
      ...Refusals
    }
  }
`);

export const ADD_NONCONFORMITY_EVIDENCE = graphql(`
  mutation AddNonconformityEvidence($input: AddNonconformityEvidenceInput!) {
    addNonconformityEvidence(input: $input) {
      __typename
      ... on Nonconformity {
        id
      }
      ...Refusals
    }
  }
`);

export const ESCALATE_NONCONFORMITY = graphql(`
  mutation EscalateNonconformity($input: EscalateNonconformityInput!) {
    escalateNonconformity(input: $input) {
      __typename
      ... on Nonconformity {
        id
      }
      ...Refusals
    }
  }
`);

export const EARLIER_NONCONFORMITIES = graphql(`
  query EarlierNonconformities($where: NonconformityWhere) {
    nonconformities(first: 50, where: $where) {
      nodes {
        id
        number
        grade
        status
        criterion
        statement
        dueOn
        dueState
        overdueRung
        audit {
          id
          number
          startsOn
        }
      }
    }
  }
`);

export const ANSWER_NONCONFORMITY = graphql(`
  mutation AnswerNonconformity($input: AnswerNonconformityInput!) {
    answerNonconformity(input: $input) {
      __typename
      ... on Nonconformity {
        id
      }
      ...Refusals
    }
  }
`);

export const RETURN_NONCONFORMITY = graphql(`
  mutation ReturnNonconformity($input: ReturnNonconformityInput!) {
    returnNonconformity(input: $input) {
      __typename
      ... on Nonconformity {
        id
      }
      ...Refusals
    }
  }
`);

export const ACCEPT_NONCONFORMITY_PLAN = graphql(`
  mutation AcceptNonconformityPlan($input: AcceptNonconformityPlanInput!) {
    acceptNonconformityPlan(input: $input) {
      __typename
      ... on Nonconformity {
        id
      }
      ...Refusals
    }
  }
`);

export const VERIFY_NONCONFORMITY = graphql(`
  mutation VerifyNonconformity($input: VerifyNonconformityInput!) {
    verifyNonconformity(input: $input) {
      __typename
      ... on Nonconformity {
        id
      }
      ...Refusals
    }
  }
`);

export const CLOSE_NONCONFORMITY = graphql(`
  mutation CloseNonconformity($input: CloseNonconformityInput!) {
    closeNonconformity(input: $input) {
      __typename
      ... on Nonconformity {
        id
      }
      ...Refusals
    }
  }
`);

/** A nonconformity in a list. */
export type NonconformityRow = NonconformityListQuery['nonconformities']['nodes'][number];

/** A nonconformity on its own page. */
export type NonconformityRecord = NonNullable<NonconformityRecordQuery['nonconformity']>;
