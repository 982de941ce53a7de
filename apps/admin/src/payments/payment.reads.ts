import { defineReads } from '../data-provider/reads.js';
import { PAYMENT_LIST } from './payment.documents.js';

export const paymentReads = defineReads({
  name: 'payments',
  list: PAYMENT_LIST,
  sorts: {
    reference: 'REFERENCE',
    'client.name': 'CLIENT_NAME',
    amountFen: 'AMOUNT_FEN',
    receivedOn: 'RECEIVED_ON',
  },
  searchIn: ['reference', 'clientName'],
});
