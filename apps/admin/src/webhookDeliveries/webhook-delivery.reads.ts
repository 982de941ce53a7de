import { defineReads } from '../data-provider/reads.js';
import { WEBHOOK_DELIVERY_LIST } from './webhook-delivery.documents.js';

export const webhookDeliveryReads = defineReads({
  name: 'webhookDeliveries',
  list: WEBHOOK_DELIVERY_LIST,
  sorts: { state: 'STATE', writtenAt: 'WRITTEN_AT', dueAt: 'DUE_AT' },
  searchIn: [],
});
