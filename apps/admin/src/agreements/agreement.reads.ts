import { defineReads } from '../data-provider/reads.js';
import { AGREEMENT_LIST, AGREEMENT_RECORD } from './agreement.documents.js';

export const agreementReads = defineReads({
  name: 'agreements',
  list: AGREEMENT_LIST,
  one: AGREEMENT_RECORD,
  sorts: {
    number: 'NUMBER',
    'client.name': 'CLIENT_NAME',
    feeFen: 'FEE_FEN',
    drawnUpOn: 'DRAWN_UP_ON',
    signedOn: 'SIGNED_ON',
  },
  searchIn: ['number', 'clientName'],
  filters: { signed: (value: string) => ({ signedOn: { isNull: value !== 'yes' } }) },
});
