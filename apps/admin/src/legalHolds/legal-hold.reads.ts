import { defineReads } from '../data-provider/reads.js';
import { LEGAL_HOLD_LIST, LEGAL_HOLD_RECORD } from './legal-hold.documents.js';

export const legalHoldReads = defineReads({
  name: 'legalHolds',
  list: LEGAL_HOLD_LIST,
  one: LEGAL_HOLD_RECORD,
  sorts: {
    client: 'CLIENT_NAME',
    placedOn: 'PLACED_ON',
    liftedOn: 'LIFTED_ON',
  },
  searchIn: ['clientName', 'reason'],
});
