import { graphql } from '../gql/index.js';
import type { MyCalendarsQuery } from '../gql/graphql.js';

export const MY_CALENDARS = graphql(`
  query MyCalendars {
    calendarFeeds(first: 100) {
      nodes {
        id
        name
        kind
        showsClients
        openedOn
        lastReadAt
        revokedOn
        programme {
          id
          titleZh
          titleEn
        }
        audit {
          id
          number
        }
      }
    }
  }
`);

export const OPEN_CALENDAR_FEED = graphql(`
  mutation OpenCalendarFeed($input: OpenCalendarFeedInput!) {
    openCalendarFeed(input: $input) {
      __typename
      ... on CalendarFeed {
        id
        address
      }
      ...Refusals
    }
  }
`);

export const REVOKE_CALENDAR_FEED = graphql(`
  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input) {
      __typename
      ... on CalendarFeed {
        id
      }
      ...Refusals
    }
  }
`);

/** One of one's own feeds. */
export type MyCalendar = MyCalendarsQuery['calendarFeeds']['nodes'][number];
