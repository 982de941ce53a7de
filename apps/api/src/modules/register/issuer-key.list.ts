import { FLAG, INSTANT, REFERENCE } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { IssuerKey } from './issuer-key.entity.js';

/** Keys that sign, or signed, certificates. */
export const IssuerKeyList = listOf(IssuerKey, {
  fields: {
    id: { kind: REFERENCE },
    isSpecimen: { kind: FLAG },
    madeAt: { kind: INSTANT, sortable: true },
  },
  defaultOrder: [
    ['madeAt', 'DESC'],
    ['id', 'DESC'],
  ],
});
