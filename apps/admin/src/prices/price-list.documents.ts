import { graphql } from '../gql/index.js';
import type { PriceListListQuery } from '../gql/graphql.js';

export const PRICE_LISTS = graphql(`
  query PriceListList($first: Int, $offset: Int, $where: PriceListWhere, $orderBy: [PriceListOrderBy!]) {
    priceLists(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        validFrom
        applicationFen
        registrationFen
        annualFen
        personDayFen
        quoteValidDays
        paymentDays
        arrearsDays
        othersMayPay
        quoteNeeded
        isIllustrative
      }
    }
  }
`);

export const PUBLISH_PRICE_LIST = graphql(`
  mutation PublishPriceList($input: PublishPriceListInput!) {
    publishPriceList(input: $input) {
      __typename
      ... on PriceList {
        id
      }
      ...Refusals
    }
  }
`);

/** A price list in the list of them. */
export type PriceListRow = PriceListListQuery['priceLists']['nodes'][number];
