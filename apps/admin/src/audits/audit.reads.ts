import { defineReads } from '../data-provider/reads.js';
import { AUDIT_LIST, AUDIT_RECORD } from './audit.documents.js';

export const auditReads = defineReads({
  name: 'audits',
  list: AUDIT_LIST,
  one: AUDIT_RECORD,
  sorts: {
    number: 'NUMBER',
    'client.name': 'CLIENT_NAME',
    kind: 'KIND',
    status: 'STATUS',
    startsOn: 'STARTS_ON',
    endsOn: 'ENDS_ON',
    reportedOn: 'REPORTED_ON',
    decidedOn: 'DECIDED_ON',
  },
  searchIn: ['number', 'clientName'],
});
