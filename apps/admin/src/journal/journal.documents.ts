import { graphql } from '../gql/index.js';
import type { JournalListQuery } from '../gql/graphql.js';

export const JOURNAL_LIST = graphql(`
  query JournalList($first: Int, $offset: Int, $where: JournalEntryWhere, $orderBy: [JournalEntryOrderBy!]) {
    journal(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        recordedAt
        actorId
        actorName
        verb
        subjectId
        subjectName
        changes
      }
    }
  }
`);

/** One thing that somebody did. */
export type JournalRow = JournalListQuery['journal']['nodes'][number];
