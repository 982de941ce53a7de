import { RoleChangeStatus } from '@touchstone/rules';
import { INSTANT, REFERENCE, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { RoleChange } from './role-change.entity.js';

/** Changes of roles that need a second administrator. */
export const RoleChangeList = listOf(RoleChange, {
  fields: {
    id: { kind: REFERENCE },
    account: { kind: REFERENCE },
    status: { kind: WORD(RoleChangeStatus), sortable: true },
    proposedAt: { kind: INSTANT, sortable: true },
  },
  defaultOrder: [
    ['proposedAt', 'DESC'],
    ['id', 'DESC'],
  ],
});
