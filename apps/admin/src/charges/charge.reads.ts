import { defineReads } from '../data-provider/reads.js';
import { CHARGE_LIST } from './charge.documents.js';

export const chargeReads = defineReads({
  name: 'charges',
  list: CHARGE_LIST,
  sorts: {
    number: 'NUMBER',
    'client.name': 'CLIENT_NAME',
    kind: 'KIND',
    amountFen: 'AMOUNT_FEN',
    chargedOn: 'CHARGED_ON',
    dueOn: 'DUE_ON',
  },
  searchIn: ['number', 'clientName'],
});
