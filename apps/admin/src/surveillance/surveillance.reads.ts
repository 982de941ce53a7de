import { defineReads } from '../data-provider/reads.js';
import { SURVEILLANCE_LIST, SURVEILLANCE_RECORD } from './surveillance.documents.js';

export const surveillanceReads = defineReads({
  name: 'surveillance',
  list: SURVEILLANCE_LIST,
  one: SURVEILLANCE_RECORD,
  sorts: {
    number: 'NUMBER',
    'client.name': 'CLIENT_NAME',
    'client.provinceCode': 'PROVINCE_CODE',
    opensOn: 'OPENS_ON',
    dueOn: 'DUE_ON',
    completedOn: 'COMPLETED_ON',
  },
  searchIn: ['clientName'],
});
