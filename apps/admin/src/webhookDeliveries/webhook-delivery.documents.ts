import { graphql } from '../gql/index.js';
import type { WebhookDeliveryListQuery } from '../gql/graphql.js';

export const WEBHOOK_DELIVERY_LIST = graphql(`
  query WebhookDeliveryList(
    $first: Int
    $offset: Int
    $where: WebhookDeliveryWhere
    $orderBy: [WebhookDeliveryOrderBy!]
  ) {
    webhookDeliveries(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        state
        writtenAt
        dueAt
        deliveredAt
        attempts
        lastStatus
        problem
        endpoint {
          id
          name
        }
        event {
          id
          type
          data
        }
      }
    }
  }
`);

export const REPLAY_DELIVERY = graphql(`
  mutation ReplayDelivery($input: ReplayDeliveryInput!) {
    replayDelivery(input: $input) {
      __typename
      ... on WebhookDelivery {
        id
      }
      ...Refusals
    }
  }
`);

/** An event on its way. */
export type DeliveryRow = WebhookDeliveryListQuery['webhookDeliveries']['nodes'][number];
