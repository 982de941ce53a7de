import { graphql } from '../gql/index.js';
import type { ReminderLaddersQuery } from '../gql/graphql.js';

export const REMINDER_LADDERS = graphql(`
  query ReminderLadders {
    reminderLadders {
      kind
      daysBefore
      overdueEvery
      tellsPerson
      tellsRole
      tellsClient
      mayTellClient
      version
    }
  }
`);

export const REMINDER_PREVIEW = graphql(`
  query ReminderPreview($language: String!, $forClient: Boolean!) {
    reminderPreview(language: $language, forClient: $forClient) {
      subject
      html
      lines
    }
  }
`);

export const SET_REMINDER_LADDER = graphql(`
  mutation SetReminderLadder($input: SetReminderLadderInput!) {
    setReminderLadder(input: $input) {
      __typename
      ... on ReminderLadder {
        id
      }
      ...Refusals
    }
  }
`);

/** When and whom the house tells of a kind of what is owed. */
export type LadderRow = ReminderLaddersQuery['reminderLadders'][number];
