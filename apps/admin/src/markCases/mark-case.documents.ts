import { graphql } from '../gql/index.js';
import type { MarkCaseListQuery, MarkCaseRecordQuery } from '../gql/graphql.js';

export const MARK_CASE_LIST = graphql(`
  query MarkCaseList($first: Int, $offset: Int, $where: MarkCaseWhere, $orderBy: [MarkCaseOrderBy!]) {
    markCases(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        misuses
        isGrave
        openedOn
        correctBy
        correctState
        proposedStep
        status
        outcome
        client {
          id
          name
        }
        markUse {
          id
          place
        }
      }
    }
  }
`);

export const MARK_CASE_RECORD = graphql(`
  query MarkCaseRecord($id: ID!) {
    markCase(id: $id) {
      id
      number
      misuses
      request
      isGrave
      openedOn
      correctBy
      correctState
      proposedStep
      status
      outcome
      conclusion
      closedOn
      version
      client {
        id
        name
      }
      certification {
        id
        number
        certificates {
          id
          number
          state
          version
        }
      }
      markUse {
        id
        number
        medium
        place
      }
      handler {
        id
        name
      }
      answers {
        id
        number
        text
        answeredBy
        answeredOn
        returnReason
        returnedOn
        files {
          id
          document {
            id
            fileName
            size
          }
        }
      }
      decisions {
        id
        outcome
        decidedOn
      }
    }
  }
`);

export const ANSWER_MARK_CASE = graphql(`
  mutation AnswerMarkCase($input: AnswerMarkCaseInput!) {
    answerMarkCase(input: $input) {
      __typename
      ... on MarkCase {
        id
      }
      ...Refusals
    }
  }
`);

export const RETURN_MARK_ANSWER = graphql(`
  mutation ReturnMarkAnswer($input: ReturnMarkAnswerInput!) {
    returnMarkAnswer(input: $input) {
      __typename
      ... on MarkCase {
        id
      }
      ...Refusals
    }
  }
`);

export const VERIFY_MARK_CORRECTION = graphql(`
  mutation VerifyMarkCorrection($input: VerifyMarkCorrectionInput!) {
    verifyMarkCorrection(input: $input) {
      __typename
      ... on MarkCase {
        id
      }
      ...Refusals
    }
  }
`);

export const CLOSE_MARK_CASE = graphql(`
  mutation CloseMarkCase($input: CloseMarkCaseInput!) {
    closeMarkCase(input: $input) {
      __typename
      ... on MarkCase {
        id
      }
      ...Refusals
    }
  }
`);

/** A misuse in a list. */
export type MarkCaseRow = MarkCaseListQuery['markCases']['nodes'][number];

/** A misuse on its own page. */
export type MarkCaseRecord = NonNullable<MarkCaseRecordQuery['markCase']>;
