import { DAY, REFERENCE, TEXT } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { LegalHold } from './technical-file.entity.js';

/** Legal holds. */
export const LegalHoldList = listOf(LegalHold, {
  fields: {
    id: { kind: REFERENCE },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    reason: { kind: TEXT },
    placedOn: { kind: DAY, sortable: true },
    liftedOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [['placedOn', 'DESC']],
});
