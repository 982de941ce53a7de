import { graphql } from '../gql/index.js';
import type { DueBoardQuery, DueDetailQuery, DueListQuery } from '../gql/graphql.js';

export const DUE_BOARD = graphql(`
  query DueBoard($where: DueWhere) {
    dueBoard(where: $where) {
      total
      overdue
      dueSoon
      open
      notOpen
      atRisk
      byKind {
        kind
        total
      }
      months {
        month
        total
        overdue
        dueSoon
        open
        notOpen
      }
    }
  }
`);

graphql(`
  fragment DueRow on DueItem {
    id
    kind
    nature
    record
    label
    state
    anchorOn
    opensOn
    dueOn
    lastLawfulOn
    slackDays
    clause
    planState
    atRisk
    provisional
    consequence
    role
    noticeSentOn
    contactedOn
    agreedOn
    client {
      id
      name
    }
    certification {
      id
      number
    }
    programme {
      id
      titleZh
      titleEn
    }
    person {
      id
      name
    }
    audit {
      id
      number
      startsOn
    }
  }
`);

export const DUE_LIST = graphql(`
  query DueList($where: DueWhere, $first: Int, $offset: Int) {
    dueItems(where: $where, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...DueRow
      }
    }
  }
`);

export const DUE_DETAIL = graphql(`
  query DueDetail($dueItemId: ID!, $text: String!, $reads: Boolean!) {
    dueItems(where: { id: [$dueItemId] }, first: 1) {
      nodes {
        ...DueRow
        regime
        proposedOn
        blockedBy
      }
    }
    clientContacts(where: { dueItem: { eq: $text } }, first: 50) @include(if: $reads) {
      nodes {
        id
        kind
        heldOn
        means
        withWhom
        said
        agreedOn
        lateReason
        notedBy {
          id
          name
        }
      }
    }
  }
`);

export const DUE_COULD_DO = graphql(`
  query DueCouldDo($dueItemId: ID!) {
    dueItems(where: { id: [$dueItemId] }, first: 1) {
      nodes {
        id
        couldDo
      }
    }
  }
`);

export const SUSPENDED_AHEAD = graphql(`
  query SuspendedAhead($by: PlainDate!, $where: DueWhere, $all: DueWhere) {
    dueBoard(where: $all) {
      total
    }
    willBeSuspended(by: $by, where: $where) {
      on
      mayBeDismissed
      item {
        id
        kind
        label
        lastLawfulOn
        consequence
        client {
          id
          name
        }
      }
    }
  }
`);

export const DUE_NOTICE = graphql(`
  query DueNoticePreview($dueItemId: ID!) {
    dueNotice(dueItemId: $dueItemId) {
      to
      language
      subject
      text
    }
  }
`);

export const SEND_DUE_NOTICE = graphql(`
  mutation SendDueNotice($input: SendDueNoticeInput!) {
    sendDueNotice(input: $input) {
      __typename
      ... on ClientContact {
        id
      }
      ...Refusals
    }
  }
`);

export const NOTE_CONTACT = graphql(`
  mutation NoteContact($input: NoteContactInput!) {
    noteContact(input: $input) {
      __typename
      ... on ClientContact {
        id
      }
      ...Refusals
    }
  }
`);

export const DISMISS_PROPOSAL = graphql(`
  mutation DismissProposal($input: DismissProposalInput!) {
    dismissProposal(input: $input) {
      __typename
      ... on ProposalDismissal {
        id
      }
      ...Refusals
    }
  }
`);

export const AGREE_VISIT_DAY = graphql(`
  mutation AgreeVisitDay($input: AgreeVisitDayInput!) {
    agreeVisitDay(input: $input) {
      __typename
      ... on ClientContact {
        id
      }
      ...Refusals
    }
  }
`);

export const DUE_PEOPLE = graphql(`
  query DuePeople {
    people(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`);

/** What is owed, counted. */
export type DueCounted = DueBoardQuery['dueBoard'];

/** Something owed, as a row. */
export type DueRow = DueListQuery['dueItems']['nodes'][number];

/** The same with what only its own page shows. */
export type DueDetail = DueDetailQuery['dueItems']['nodes'][number];

/** A contact about something owed. */
export type DueContact = NonNullable<DueDetailQuery['clientContacts']>['nodes'][number];
