import { graphql } from '../gql/index.js';
import type { NoticeListQuery } from '../gql/graphql.js';

export const NOTICE_LIST = graphql(`
  query NoticeList($first: Int, $offset: Int, $where: NoticeWhere, $orderBy: [NoticeOrderBy!]) {
    notices(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        topic
        dueKind
        record
        label
        clientName
        dueOn
        step
        writtenOn
        isRead
      }
    }
  }
`);

export const UNREAD_NOTICES = graphql(`
  query UnreadNotices {
    unreadNotices
  }
`);

export const READ_NOTICES = graphql(`
  mutation ReadNotices($input: ReadNoticesInput!) {
    readNotices(input: $input)
  }
`);

export const MY_REMINDER_MAIL = graphql(`
  query MyReminderMail {
    myReminderMail
  }
`);

export const CHOOSE_REMINDER_MAIL = graphql(`
  mutation ChooseReminderMail($input: ChooseReminderMailInput!) {
    chooseReminderMail(input: $input)
  }
`);

/** Something one was told of. */
export type NoticeRow = NoticeListQuery['notices']['nodes'][number];
