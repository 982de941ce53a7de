import { graphql } from '../gql/index.js';
import type { RecordHistoryQuery } from '../gql/graphql.js';

graphql(`
  fragment HistoryParts on HistoryEntry {
    id
    recordedAt
    verb
    actorName
    roles
    reason
    sealNumber
    records {
      type
      id
      name
      action
      values {
        field
        words
        before
        after
      }
    }
  }
`);

export const RECORD_HISTORY = graphql(`
  query RecordHistory($recordId: ID!, $first: Int!, $verb: String) {
    recordHistory(recordId: $recordId, first: $first, verb: $verb) {
      ...HistoryParts
    }
  }
`);

export const JOURNAL_ENTRY = graphql(`
  query JournalEntryTold($id: ID!) {
    journalEntry(id: $id) {
      ...HistoryParts
    }
  }
`);

/** One verb in a record's history. */
export type HistoryEntry = RecordHistoryQuery['recordHistory'][number];
/** One record that it changed. */
export type HistoryRecord = HistoryEntry['records'][number];
/** One value that it changed. */
export type HistoryValue = HistoryRecord['values'][number];

export const JOURNAL_STATE = graphql(`
  query JournalState {
    journalState {
      sealed
      unsealed
      sealedAt
      clockLeaptAt
      headNumber
      headHash
      headSignedAt
      sentBy
      publicKey
    }
  }
`);
