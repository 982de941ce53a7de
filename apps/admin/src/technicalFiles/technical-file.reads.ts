import { defineReads } from '../data-provider/reads.js';
import { TECHNICAL_FILE_LIST, TECHNICAL_FILE_RECORD } from './technical-file.documents.js';

export const technicalFileReads = defineReads({
  name: 'technicalFiles',
  list: TECHNICAL_FILE_LIST,
  one: TECHNICAL_FILE_RECORD,
  sorts: {
    number: 'NUMBER',
    status: 'STATUS',
    client: 'CLIENT_NAME',
    sealBy: 'SEAL_BY',
    sealedOn: 'SEALED_ON',
    retainUntil: 'RETAIN_UNTIL',
  },
  searchIn: ['number', 'clientName'],
});
