import { DAY, INT, REFERENCE, TEXT } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Agreement } from './application.entity.js';

/** Agreements. */
export const AgreementList = listOf(Agreement, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    drawnUpOn: { kind: DAY, sortable: true },
    signedOn: { kind: DAY, sortable: true },
    feeFen: { kind: INT, sortable: true },
  },
  defaultOrder: [['drawnUpOn', 'DESC']],
});
