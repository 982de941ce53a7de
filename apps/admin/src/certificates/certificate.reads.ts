import { defineReads } from '../data-provider/reads.js';
import { CERTIFICATE_LIST, CERTIFICATE_RECORD } from './certificate.documents.js';

export const certificateReads = defineReads({
  name: 'certificates',
  list: CERTIFICATE_LIST,
  one: CERTIFICATE_RECORD,
  sorts: {
    number: 'NUMBER',
    clientName: 'CLIENT_NAME',
    level: 'LEVEL',
    state: 'STATE',
    issuedOn: 'ISSUED_ON',
    validUntil: 'VALID_UNTIL',
  },
  searchIn: ['number', 'clientName'],
});
