import { graphql } from '../gql/index.js';
import type { ClientPapersQuery, PortalHomeQuery } from '../gql/graphql.js';

export const PORTAL_HOME = graphql(`
  query PortalHome {
    dashboard {
      myWork {
        kind
        recordId
        number
        clientName
        dueOn
      }
    }
    certificates(first: 12, orderBy: [{ field: ISSUED_ON, direction: DESC }]) {
      nodes {
        id
        number
        level
        state
        validUntil
        suspensionEndsOn
        programme {
          id
          code
          titleZh
          titleEn
        }
        surveillance {
          id
          isCurrent
          dueOn
          opensOn
        }
      }
    }
    audits(first: 12, where: { status: { in: [PLANNED, IN_PROGRESS, REPORTED, REVIEWED] } }) {
      nodes {
        id
        number
        kind
        status
        startsOn
        endsOn
        team {
          id
          role
          person {
            id
            name
          }
        }
        teamNotices {
          id
          objectBy
        }
      }
    }
    applications(first: 12, where: { status: { in: [SUBMITTED, ACCEPTED] } }) {
      nodes {
        id
        number
        kind
        status
        reviewDueOn
        decidedOn
        agreement {
          id
          signedOn
        }
      }
    }
    appeals(first: 12, where: { status: { in: [RECEIVED, ACKNOWLEDGED, INVESTIGATED, PROPOSED] } }) {
      nodes {
        id
        number
        concludeBy
      }
    }
  }
`);

export const CLIENT_PAPERS = graphql(`
  query ClientPapers($client: ID!) {
    clientPapers(clientId: $client) {
      day
      recordId
      paper {
        kind
        subject
        path
      }
    }
  }
`);

/** What a client contact sees first. */
export type PortalHomeData = PortalHomeQuery;

/** A paper of the client's file. */
export type ClientPaper = ClientPapersQuery['clientPapers'][number];
