import { graphql } from '../gql/index.js';
import type { AppealListQuery, AppealRecordQuery } from '../gql/graphql.js';

export const APPEAL_LIST = graphql(`
  query AppealList($first: Int, $offset: Int, $where: AppealWhere, $orderBy: [AppealOrderBy!]) {
    appeals(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        subject
        status
        filedOn
        acknowledgeBy
        acknowledgeState
        concludeBy
        concludeState
        client {
          id
          name
        }
        handler {
          id
          name
        }
      }
    }
  }
`);

export const APPEAL_RECORD = graphql(`
  query AppealRecord($id: ID!) {
    appeal(id: $id) {
      id
      number
      subject
      status
      consequence
      filedOn
      grounds
      lateReason
      acknowledgeBy
      acknowledgedOn
      acknowledgeState
      concludeBy
      concludeState
      endedOn
      outcomeReason
      version
      client {
        id
        name
      }
      application {
        id
        number
      }
      decision {
        id
        outcome
        decidedOn
        reason
        certification {
          id
          number
        }
      }
      objection {
        id
        personName
        answer
        audit {
          id
          number
        }
      }
      recordedBy {
        id
        name
      }
      handler {
        id
        name
      }
      decidedBy {
        id
        name
      }
      newApplication {
        id
        number
      }
      newDecision {
        id
        outcome
        decidedOn
      }
      newObjection {
        id
        personName
        audit {
          id
        }
      }
      notes {
        id
        text
        isFromClient
        isTold
        writtenOn
        author {
          id
          name
        }
      }
      findings {
        id
        proposal
        text
        proposedOn
        investigator {
          id
          name
        }
      }
    }
  }
`);

export const FILE_APPEAL = graphql(`
  mutation FileAppeal($input: FileAppealInput!) {
    fileAppeal(input: $input) {
      __typename
      ... on Appeal {
        id
      }
      ...Refusals
    }
  }
`);

export const ACKNOWLEDGE_APPEAL = graphql(`
  mutation AcknowledgeAppeal($input: AcknowledgeAppealInput!) {
    acknowledgeAppeal(input: $input) {
      __typename
      ... on Appeal {
        id
      }
      ...Refusals
    }
  }
`);

export const ASSIGN_APPEAL_HANDLER = graphql(`
  mutation AssignAppealHandler($input: AssignAppealHandlerInput!) {
    assignAppealHandler(input: $input) {
      __typename
      ... on Appeal {
        id
      }
      ...Refusals
    }
  }
`);

export const NOTE_APPEAL = graphql(`
  mutation NoteAppeal($input: NoteAppealInput!) {
    noteAppeal(input: $input) {
      __typename
      ... on AppealNote {
        id
      }
      ...Refusals
    }
  }
`);

export const PROPOSE_APPEAL_OUTCOME = graphql(`
  mutation ProposeAppealOutcome($input: ProposeAppealOutcomeInput!) {
    proposeAppealOutcome(input: $input) {
      __typename
      ... on Appeal {
        id
      }
      ...Refusals
    }
  }
`);

export const RETURN_APPEAL = graphql(`
  mutation ReturnAppeal($input: ReturnAppealInput!) {
    returnAppeal(input: $input) {
      __typename
      ... on Appeal {
        id
      }
      ...Refusals
    }
  }
`);

export const DECIDE_APPEAL = graphql(`
  mutation DecideAppeal($input: DecideAppealInput!) {
    decideAppeal(input: $input) {
      __typename
      ... on Appeal {
        id
      }
      ...Refusals
    }
  }
`);

export const LINK_APPEAL_FOLLOW_UP = graphql(`
  mutation LinkAppealFollowUp($input: LinkAppealFollowUpInput!) {
    linkAppealFollowUp(input: $input) {
      __typename
      ... on Appeal {
        id
      }
      ...Refusals
    }
  }
`);

export const TAKE_BACK_APPEAL = graphql(`
  mutation TakeBackAppeal($input: TakeBackAppealInput!) {
    takeBackAppeal(input: $input) {
      __typename
      ... on Appeal {
        id
      }
      ...Refusals
    }
  }
`);

/** An appeal in a list. */
export type AppealRow = AppealListQuery['appeals']['nodes'][number];

/** An appeal on its own page. */
export type AppealRecord = NonNullable<AppealRecordQuery['appeal']>;
