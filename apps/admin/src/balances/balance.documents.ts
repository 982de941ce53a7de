import { graphql } from '../gql/index.js';
import type { ClientBalancesQuery, ProposalsQuery } from '../gql/graphql.js';

export const CLIENT_BALANCES = graphql(`
  query ClientBalances {
    clientBalances {
      clientId
      clientName
      chargedFen
      paidFen
      balanceFen
      arrearsFen
      oldestDueOn
      isGrave
    }
  }
`);

export const PROPOSALS = graphql(`
  query Proposals {
    suspensionProposals(first: 50) {
      nodes {
        id
        reasonCode
        proposedOn
        withdrawnOn
        client {
          id
          name
        }
        agreement {
          id
          number
        }
      }
    }
  }
`);

export const WITHDRAW_SUSPENSION_PROPOSAL = graphql(`
  mutation WithdrawSuspensionProposal($input: WithdrawSuspensionProposalInput!) {
    withdrawSuspensionProposal(input: $input) {
      __typename
      ... on SuspensionProposal {
        id
      }
      ...Refusals
    }
  }
`);

/** What one client owes. */
export type Balance = ClientBalancesQuery['clientBalances'][number];
/** A suspension put forward. */
export type Proposal = ProposalsQuery['suspensionProposals']['nodes'][number];
