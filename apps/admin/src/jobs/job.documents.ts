import { graphql } from '../gql/index.js';
import type { JobListQuery } from '../gql/graphql.js';

export const JOB_LIST = graphql(`
  query JobList($first: Int, $offset: Int, $where: JobWhere, $orderBy: [JobOrderBy!]) {
    jobs(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        queue
        name
        state
        madeAt
        dueAt
        endedAt
        attempts
        problem
      }
    }
  }
`);

export const RETRY_JOB = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input) {
      __typename
      ... on Job {
        id
      }
      ...Refusals
    }
  }
`);

/** Something the house does by itself. */
export type JobRow = JobListQuery['jobs']['nodes'][number];
