import { graphql } from '../gql/index.js';
import type { WebhookEndpointListQuery, WebhookEndpointQuery } from '../gql/graphql.js';

export const WEBHOOK_ENDPOINT_LIST = graphql(`
  query WebhookEndpointList(
    $first: Int
    $offset: Int
    $where: WebhookEndpointWhere
    $orderBy: [WebhookEndpointOrderBy!]
  ) {
    webhookEndpoints(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        name
        url
        events
        isActive
        failingSince
        disabledAt
      }
    }
  }
`);

export const WEBHOOK_ENDPOINT = graphql(`
  query WebhookEndpoint($id: ID!) {
    webhookEndpoint(id: $id) {
      id
      name
      url
      events
      isActive
      failingSince
      disabledAt
      beforeUntil
      version
    }
  }
`);

export const OPEN_WEBHOOK_ENDPOINT = graphql(`
  mutation OpenWebhookEndpoint($input: OpenWebhookEndpointInput!) {
    openWebhookEndpoint(input: $input) {
      __typename
      ... on WebhookEndpoint {
        id
        secret
      }
      ...Refusals
    }
  }
`);

export const AMEND_WEBHOOK_ENDPOINT = graphql(`
  mutation AmendWebhookEndpoint($input: AmendWebhookEndpointInput!) {
    amendWebhookEndpoint(input: $input) {
      __typename
      ... on WebhookEndpoint {
        id
      }
      ...Refusals
    }
  }
`);

export const ROTATE_WEBHOOK_SECRET = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      __typename
      ... on WebhookEndpoint {
        id
        secret
      }
      ...Refusals
    }
  }
`);

/** An address that is told of events. */
export type EndpointRow = WebhookEndpointListQuery['webhookEndpoints']['nodes'][number];
/** The same on its page. */
export type EndpointRecord = NonNullable<WebhookEndpointQuery['webhookEndpoint']>;
