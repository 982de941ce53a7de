import { FLAG, TEXT } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { ServiceAccount } from './service-account.entity.js';

/** Programs that ask the API. */
export const ServiceAccountList = listOf(ServiceAccount, {
  fields: {
    name: { kind: TEXT, sortable: true },
    purpose: { kind: TEXT },
    isActive: { kind: FLAG, sortable: true },
  },
  defaultOrder: [['name', 'ASC']],
});
