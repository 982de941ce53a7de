import { graphql } from '../gql/index.js';
import type { HouseActionListQuery, HouseActionRecordQuery } from '../gql/graphql.js';

export const HOUSE_ACTION_LIST = graphql(`
  query HouseActionList($first: Int, $offset: Int, $where: HouseActionWhere, $orderBy: [HouseActionOrderBy!]) {
    houseActions(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        nonconformity
        status
        raisedOn
        dueOn
        dueState
        owner {
          id
          name
        }
        task {
          id
          number
          kind
        }
        risk {
          id
          number
        }
      }
    }
  }
`);

export const HOUSE_ACTION_RECORD = graphql(`
  query HouseActionRecord($id: ID!) {
    houseAction(id: $id) {
      id
      number
      nonconformity
      status
      raisedOn
      dueOn
      dueState
      cause
      correction
      action
      answeredOn
      seen
      verifiedOn
      closedOn
      version
      owner {
        id
        name
      }
      raisedBy {
        id
        name
      }
      answeredBy {
        id
        name
      }
      verifiedBy {
        id
        name
      }
      document {
        id
        fileName
        size
      }
      task {
        id
        number
        kind
      }
      risk {
        id
        number
      }
    }
  }
`);

export const RAISE_HOUSE_ACTION = graphql(`
  mutation RaiseHouseAction($input: RaiseHouseActionInput!) {
    raiseHouseAction(input: $input) {
      __typename
      ... on HouseAction {
        id
      }
      ...Refusals
    }
  }
`);

export const ANSWER_HOUSE_ACTION = graphql(`
  mutation AnswerHouseAction($input: AnswerHouseActionInput!) {
    answerHouseAction(input: $input) {
      __typename
      ... on HouseAction {
        id
      }
      ...Refusals
    }
  }
`);

export const VERIFY_HOUSE_ACTION = graphql(`
  mutation VerifyHouseAction($input: VerifyHouseActionInput!) {
    verifyHouseAction(input: $input) {
      __typename
      ... on HouseAction {
        id
      }
      ...Refusals
    }
  }
`);

/** One in a list. */
export type HouseActionRow = HouseActionListQuery['houseActions']['nodes'][number];

/** One on its own page. */
export type HouseActionRecord = NonNullable<HouseActionRecordQuery['houseAction']>;
