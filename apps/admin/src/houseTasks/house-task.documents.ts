import { graphql } from '../gql/index.js';
import type { HouseTaskListQuery, HouseTaskRecordQuery } from '../gql/graphql.js';

export const HOUSE_TASK_LIST = graphql(`
  query HouseTaskList($first: Int, $offset: Int, $where: HouseTaskWhere, $orderBy: [HouseTaskOrderBy!]) {
    houseTasks(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        kind
        subject
        year
        status
        dueOn
        dueState
        heldOn
        owner {
          id
          name
        }
        programme {
          id
          titleZh
          titleEn
        }
      }
    }
  }
`);

export const HOUSE_TASK_RECORD = graphql(`
  query HouseTaskRecord($id: ID!) {
    houseTask(id: $id) {
      id
      number
      kind
      subject
      year
      status
      plannedOn
      dueOn
      dueState
      heldOn
      result
      figures
      tables
      countedFrom
      countedUntil
      signedOffOn
      reportedOn
      droppedBecause
      version
      owner {
        id
        name
      }
      programme {
        id
        titleZh
        titleEn
      }
      document {
        id
        fileName
        size
      }
      recordedBy {
        id
        name
      }
      signedOffBy {
        id
        name
      }
      members {
        id
        person {
          id
          name
        }
      }
      conclusions {
        id
        conclusion
        severity
        remark
        risk {
          id
          number
          description
        }
      }
      actions {
        id
        number
        status
        dueOn
        dueState
        nonconformity
      }
    }
  }
`);

export const PLAN_HOUSE_TASK = graphql(`
  mutation PlanHouseTask($input: PlanHouseTaskInput!) {
    planHouseTask(input: $input) {
      __typename
      ... on HouseTask {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_HOUSE_TASK = graphql(`
  mutation RecordHouseTask($input: RecordHouseTaskInput!) {
    recordHouseTask(input: $input) {
      __typename
      ... on HouseTask {
        id
      }
      ...Refusals
    }
  }
`);

export const SIGN_OFF_HOUSE_TASK = graphql(`
  mutation SignOffHouseTask($input: SignOffHouseTaskInput!) {
    signOffHouseTask(input: $input) {
      __typename
      ... on HouseTask {
        id
      }
      ...Refusals
    }
  }
`);

export const DROP_HOUSE_TASK = graphql(`
  mutation DropHouseTask($input: DropHouseTaskInput!) {
    dropHouseTask(input: $input) {
      __typename
      ... on HouseTask {
        id
      }
      ...Refusals
    }
  }
`);

/** One in a list. */
export type HouseTaskRow = HouseTaskListQuery['houseTasks']['nodes'][number];

/** One on its own page. */
export type HouseTaskRecord = NonNullable<HouseTaskRecordQuery['houseTask']>;
