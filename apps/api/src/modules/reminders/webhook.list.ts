import { DeliveryState, WebhookEventType } from '@touchstone/rules';
import { FLAG, INSTANT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { WebhookDelivery, WebhookEndpoint } from './webhook.entity.js';

/** Addresses that are told of events. */
export const WebhookEndpointList = listOf(WebhookEndpoint, {
  fields: {
    id: { kind: REFERENCE },
    name: { kind: TEXT, sortable: true },
    url: { kind: TEXT },
    isActive: { kind: FLAG, sortable: true },
  },
  defaultOrder: [
    ['name', 'ASC'],
    ['id', 'ASC'],
  ],
});

/** Events on their way. */
export const WebhookDeliveryList = listOf(WebhookDelivery, {
  fields: {
    id: { kind: REFERENCE },
    endpoint: { kind: REFERENCE },
    state: { kind: WORD(DeliveryState), sortable: true },
    type: { kind: WORD(WebhookEventType), path: 'event.type' },
    writtenAt: { kind: INSTANT, sortable: true },
    dueAt: { kind: INSTANT, sortable: true },
  },
  defaultOrder: [
    ['writtenAt', 'DESC'],
    ['id', 'DESC'],
  ],
});
