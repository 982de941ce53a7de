import { graphql } from '../gql/index.js';
import type {
  ReturnDeskQuery,
  ReturnFormatsQuery,
  ReturnListQuery,
  ReturnRecordQuery,
  ReturnRowsQuery,
  ReturnSheetsQuery,
} from '../gql/graphql.js';

export const RETURN_LIST = graphql(`
  query ReturnList($first: Int, $offset: Int, $where: AuthorityReturnWhere, $orderBy: [AuthorityReturnOrderBy!]) {
    authorityReturns(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        kind
        status
        month
        dueOn
        rowCount
        problemCount
        reportedOn
        receiptNumber
        isSpecimen
      }
    }
  }
`);

export const RETURN_RECORD = graphql(`
  query ReturnRecord($id: ID!) {
    authorityReturn(id: $id) {
      id
      version
      number
      kind
      status
      month
      dueOn
      formatRevision
      isSpecimen
      rowCount
      lateCount
      problemCount
      producedOn
      checkedOn
      fileSha256
      reportedOn
      receiptNumber
      receivedOn
      receiptNote
      producedBy {
        id
        name
      }
      reportedBy {
        id
        name
      }
    }
  }
`);

export const RETURN_DESK = graphql(`
  query ReturnDesk {
    returnDesk {
      nextMonth
      dueOn
      daysLeft
      isOver
      isFirst
      correctionsDue
      open {
        id
        number
      }
    }
  }
`);

export const RETURN_SHEETS = graphql(`
  query ReturnSheets($id: ID!) {
    returnSheets(id: $id) {
      ...SheetColumns
    }
  }

  fragment SheetColumns on ReturnSheet {
    key
    name
    rows
    faultyRows
    columns {
      key
      header
      type
      required
      doubt
      basis
    }
  }
`);

export const RETURN_ROWS = graphql(`
  query ReturnRows($id: ID!, $sheet: String!, $onlyFaulty: Boolean!, $first: Int!, $offset: Int!) {
    returnRows(id: $id, sheet: $sheet, onlyFaulty: $onlyFaulty, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...SheetRow
      }
    }
  }

  fragment SheetRow on ReturnRow {
    id
    place
    kind
    record
    cells
    problems {
      code
      column
      message
      clause
      record
    }
  }
`);

export const RETURN_FORMATS = graphql(`
  query ReturnFormats {
    returnFormats {
      kind
      revision
      content
      reason
      publishedOn
      changes {
        kind
        sheet
        column
        members
      }
    }
  }
`);

export const CERT_SEARCH = graphql(`
  query CertSearch {
    certSearchExport {
      formatRevision
      isSpecimen
      faultyRows
      sheet {
        ...SheetColumns
      }
      rows {
        ...SheetRow
      }
    }
  }
`);

export const PRODUCE_RETURN = graphql(`
  mutation ProduceReturn($input: ProduceReturnInput!) {
    produceReturn(input: $input) {
      __typename
      ... on AuthorityReturn {
        id
      }
      ...Refusals
    }
  }
`);

export const REFRESH_RETURN = graphql(`
  mutation RefreshReturn($input: RefreshReturnInput!) {
    refreshReturn(input: $input) {
      __typename
      ... on AuthorityReturn {
        id
      }
      ...Refusals
    }
  }
`);

export const CHECK_RETURN = graphql(`
  mutation CheckReturn($input: CheckReturnInput!) {
    checkReturn(input: $input) {
      __typename
      ... on AuthorityReturn {
        id
      }
      ...Refusals
    }
  }
`);

export const MARK_RETURN_REPORTED = graphql(`
  mutation MarkReturnReported($input: MarkReturnReportedInput!) {
    markReturnReported(input: $input) {
      __typename
      ... on AuthorityReturn {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_RETURN_RECEIPT = graphql(`
  mutation RecordReturnReceipt($input: RecordReturnReceiptInput!) {
    recordReturnReceipt(input: $input) {
      __typename
      ... on AuthorityReturn {
        id
      }
      ...Refusals
    }
  }
`);

export const DISCARD_RETURN = graphql(`
  mutation DiscardReturn($input: DiscardReturnInput!) {
    discardReturn(input: $input) {
      __typename
      ... on AuthorityReturn {
        id
      }
      ...Refusals
    }
  }
`);

export const PUBLISH_RETURN_FORMAT = graphql(`
  mutation PublishReturnFormat($input: PublishReturnFormatInput!) {
    publishReturnFormat(input: $input) {
      __typename
      ... on ReturnFormatVersion {
        id
      }
      ...Refusals
    }
  }
`);

/** One row of the list. */
export type ReturnRow = ReturnListQuery['authorityReturns']['nodes'][number];
/** One return, as its page shows it. */
export type ReturnRecord = NonNullable<ReturnRecordQuery['authorityReturn']>;
/** What is to be reported next. */
export type Desk = ReturnDeskQuery['returnDesk'];
/** One sheet of a return. */
export type Sheet = ReturnSheetsQuery['returnSheets'][number];
/** One row of a sheet. */
export type SheetRow = ReturnRowsQuery['returnRows']['nodes'][number];
/** One version of a format. */
export type FormatVersion = ReturnFormatsQuery['returnFormats'][number];
