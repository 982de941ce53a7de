import { DAY, INT, REFERENCE, TEXT } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Client } from './client.entity.js';

/** Clients. */
export const ClientList = listOf(Client, {
  fields: {
    id: { kind: REFERENCE },
    name: { kind: TEXT, sortable: true },
    uscc: { kind: TEXT, sortable: true },
    provinceCode: { kind: TEXT, sortable: true },
    sector: { kind: TEXT, sortable: true },
    headcount: { kind: INT, sortable: true },
    registeredOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [['name', 'ASC']],
});
