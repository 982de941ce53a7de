import { defineReads } from '../data-provider/reads.js';
import { WEBHOOK_ENDPOINT, WEBHOOK_ENDPOINT_LIST } from './webhook-endpoint.documents.js';

export const webhookEndpointReads = defineReads({
  name: 'webhookEndpoints',
  list: WEBHOOK_ENDPOINT_LIST,
  one: WEBHOOK_ENDPOINT,
  sorts: { name: 'NAME', isActive: 'IS_ACTIVE' },
  searchIn: ['name', 'url'],
});
