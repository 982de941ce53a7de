import { ClockState, NonconformityGrade, NonconformityStatus, OverdueRung } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Nonconformity } from './nonconformity.entity.js';

/** Nonconformities. */
export const NonconformityList = listOf(Nonconformity, {
  fields: {
    id: { kind: REFERENCE },
    audit: { kind: REFERENCE },
    auditNumber: { kind: TEXT, path: 'audit.number', sortable: true },
    client: { kind: REFERENCE },
    clientName: { kind: TEXT, path: 'client.name', sortable: true },
    grade: { kind: WORD(NonconformityGrade), sortable: true },
    status: { kind: WORD(NonconformityStatus), sortable: true },
    criterion: { kind: TEXT, sortable: true },
    raisedOn: { kind: DAY, sortable: true },
    dueOn: { kind: DAY, sortable: true },
    dueState: { kind: WORD(ClockState), sortable: true },
    overdueRung: { kind: WORD(OverdueRung), sortable: true },
    verifyBy: { kind: DAY, sortable: true },
    certification: { kind: REFERENCE, path: 'audit.certification' },
  },
  defaultOrder: [['dueOn', 'ASC']],
});
