import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { invoiceReads } from './invoice.reads.js';

/** Invoices issued (发票). */
export const invoices: ResourceProps = {
  name: 'invoices',
  list: lazyPage(() => import('./InvoiceList.js'), 'InvoiceList'),
  recordRepresentation: 'number',
};
