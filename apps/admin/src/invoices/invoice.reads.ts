import { defineReads } from '../data-provider/reads.js';
import { INVOICE_LIST } from './invoice.documents.js';

export const invoiceReads = defineReads({
  name: 'invoices',
  list: INVOICE_LIST,
  sorts: { number: 'NUMBER', 'client.name': 'CLIENT_NAME', amountFen: 'AMOUNT_FEN', issuedOn: 'ISSUED_ON' },
  searchIn: ['number', 'clientName'],
});
