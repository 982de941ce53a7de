import { REFERENCE, TEXT } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Programme } from './programme.entity.js';

/** Programmes. */
export const ProgrammeList = listOf(Programme, {
  fields: {
    id: { kind: REFERENCE },
    code: { kind: TEXT, sortable: true },
    titleZh: { kind: TEXT, sortable: true },
    titleEn: { kind: TEXT, sortable: true },
  },
  defaultOrder: [['code', 'ASC']],
});
