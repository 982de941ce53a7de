import { graphql } from '../gql/index.js';
import type { AgreementChargesQuery, ChargeListQuery } from '../gql/graphql.js';

export const CHARGE_LIST = graphql(`
  query ChargeList($first: Int, $offset: Int, $where: ChargeWhere, $orderBy: [ChargeOrderBy!]) {
    charges(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        kind
        state
        remark
        amountFen
        coveredFen
        chargedOn
        dueOn
        invoiceNumber
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

export const AGREEMENT_CHARGES = graphql(`
  query AgreementCharges($id: ID!) {
    agreement(id: $id) {
      id
      charges {
        id
        number
        kind
        state
        remark
        amountFen
        coveredFen
        chargedOn
        dueOn
        invoiceNumber
      }
    }
  }
`);

export const DUE_CHARGES = graphql(`
  query DueCharges($id: ID!) {
    dueCharges(id: $id) {
      kind
      amountFen
    }
  }
`);

export const CHARGE_AGREED = graphql(`
  mutation ChargeAgreed($input: ChargeAgreedInput!) {
    chargeAgreed(input: $input) {
      __typename
      ... on Agreement {
        id
      }
      ...Refusals
    }
  }
`);

export const CHARGE_FEE = graphql(`
  mutation ChargeFee($input: ChargeFeeInput!) {
    chargeFee(input: $input) {
      __typename
      ... on Charge {
        id
      }
      ...Refusals
    }
  }
`);

export const REVERSE_CHARGE = graphql(`
  mutation ReverseCharge($input: ReverseChargeInput!) {
    reverseCharge(input: $input) {
      __typename
      ... on Charge {
        id
      }
      ...Refusals
    }
  }
`);

export const PROPOSE_SUSPENSION = graphql(`
  mutation ProposeSuspension($input: ProposeSuspensionInput!) {
    proposeSuspension(input: $input) {
      __typename
      ... on SuspensionProposal {
        id
      }
      ...Refusals
    }
  }
`);

/** A charge in a list. */
export type ChargeRow = ChargeListQuery['charges']['nodes'][number];
/** A charge on its agreement's page. */
export type AgreementCharge = NonNullable<AgreementChargesQuery['agreement']>['charges'][number];
