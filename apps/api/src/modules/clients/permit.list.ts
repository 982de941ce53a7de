import { PermitKind, PermitState } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Permit } from './permit.entity.js';

/** Permits. */
export const PermitList = listOf(Permit, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    kind: { kind: WORD(PermitKind), sortable: true },
    state: { kind: WORD(PermitState), sortable: true },
    validFrom: { kind: DAY, sortable: true },
    validUntil: { kind: DAY, sortable: true },
  },
  defaultOrder: [['validUntil', 'ASC']],
});
