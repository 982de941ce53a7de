import { defineReads } from '../data-provider/reads.js';
import { NONCONFORMITY_LIST, NONCONFORMITY_RECORD } from './nonconformity.documents.js';

export const nonconformityReads = defineReads({
  name: 'nonconformities',
  list: NONCONFORMITY_LIST,
  one: NONCONFORMITY_RECORD,
  sorts: {
    'audit.number': 'AUDIT_NUMBER',
    'client.name': 'CLIENT_NAME',
    criterion: 'CRITERION',
    grade: 'GRADE',
    status: 'STATUS',
    raisedOn: 'RAISED_ON',
    dueOn: 'DUE_ON',
    overdueRung: 'OVERDUE_RUNG',
  },
  searchIn: ['auditNumber', 'clientName', 'criterion'],
});
