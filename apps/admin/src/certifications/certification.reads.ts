import { defineReads } from '../data-provider/reads.js';
import { CERTIFICATION_LIST, CERTIFICATION_RECORD } from './certification.documents.js';

export const certificationReads = defineReads({
  name: 'certifications',
  list: CERTIFICATION_LIST,
  one: CERTIFICATION_RECORD,
  sorts: { number: 'NUMBER', 'client.name': 'CLIENT_NAME', status: 'STATUS', openedOn: 'OPENED_ON' },
  searchIn: ['number', 'clientName'],
});
