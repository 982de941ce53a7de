import type { ResourceProps } from 'react-admin';

export { Deliveries } from './Deliveries.js';
export { webhookDeliveryReads } from './webhook-delivery.reads.js';

/** What went to endpoints, and what has not got through: shown on their pages. */
export const webhookDeliveries: ResourceProps = { name: 'webhookDeliveries' };
