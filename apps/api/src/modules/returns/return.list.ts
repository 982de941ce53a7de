import { ReturnKind, ReturnStatus } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { AuthorityReturn } from './authority-return.entity.js';

/** Returns to the authority. */
export const AuthorityReturnList = listOf(AuthorityReturn, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    kind: { kind: WORD(ReturnKind), sortable: true },
    status: { kind: WORD(ReturnStatus), sortable: true },
    month: { kind: DAY, sortable: true },
    dueOn: { kind: DAY, sortable: true },
    reportedOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [
    ['month', 'DESC'],
    ['number', 'DESC'],
  ],
});
