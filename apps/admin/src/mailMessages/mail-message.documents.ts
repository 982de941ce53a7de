import { graphql } from '../gql/index.js';
import type { MailMessageListQuery } from '../gql/graphql.js';

export const MAIL_MESSAGE_LIST = graphql(`
  query MailMessageList($first: Int, $offset: Int, $where: MailMessageWhere, $orderBy: [MailMessageOrderBy!]) {
    mailMessages(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        recipient
        subject
        text
        link
        state
        writtenAt
        sentAt
        attempts
        problem
      }
    }
  }
`);

/** A letter of the house. */
export type MailRow = MailMessageListQuery['mailMessages']['nodes'][number];
