import { graphql } from '../gql/index.js';
import type { IntakeDeskQuery, IntakePreviewQuery } from '../gql/graphql.js';

export const INTAKE_DESK = graphql(`
  query IntakeDesk {
    intakePeriods(first: 10) {
      nodes {
        id
        version
        source
        cutOverOn
        openedOn
        closedOn
        openedBy {
          id
          name
        }
      }
    }
    intakeWorkbooks(first: 50) {
      nodes {
        id
        fileName
        sha256
        uploadedAt
        takenInAt
        counts
        takenInBy {
          id
          name
        }
      }
    }
  }
`);

export const INTAKE_PREVIEW = graphql(`
  query IntakePreview($workbookId: ID!, $sheet: IntakeSheet, $state: IntakeRowState, $first: Int!, $offset: Int!) {
    intakePreview(workbookId: $workbookId, sheet: $sheet, state: $state, first: $first, offset: $offset) {
      totalCount
      counts {
        sheet
        created
        changed
        unchanged
        refused
      }
      refusals {
        code
        message
        clause
        field
      }
      nodes {
        sheet
        row
        key
        name
        state
        changes {
          column
          before
          after
        }
        refusals {
          code
          message
          clause
          field
        }
      }
    }
  }
`);

export const OPEN_INTAKE = graphql(`
  mutation OpenIntake($input: OpenIntakeInput!) {
    openIntake(input: $input) {
      __typename
      ... on IntakePeriod {
        id
      }
      ...Refusals
    }
  }
`);

export const CLOSE_INTAKE = graphql(`
  mutation CloseIntake($input: CloseIntakeInput!) {
    closeIntake(input: $input) {
      __typename
      ... on IntakePeriod {
        id
      }
      ...Refusals
    }
  }
`);

export const TAKE_IN_WORKBOOK = graphql(`
  mutation TakeInWorkbook($input: TakeInWorkbookInput!) {
    takeInWorkbook(input: $input) {
      __typename
      ... on IntakeWorkbook {
        id
        counts
      }
      ...Refusals
    }
  }
`);

/** A time of moving in. */
export type IntakePeriod = IntakeDeskQuery['intakePeriods']['nodes'][number];
/** A workbook that was looked at or taken in. */
export type IntakeWorkbook = IntakeDeskQuery['intakeWorkbooks']['nodes'][number];
/** What a workbook would do. */
export type IntakePreviewed = IntakePreviewQuery['intakePreview'];
/** What would become of a row. */
export type IntakeRow = IntakePreviewed['nodes'][number];
