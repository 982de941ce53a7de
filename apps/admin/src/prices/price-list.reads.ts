import { defineReads } from '../data-provider/reads.js';
import { PRICE_LISTS } from './price-list.documents.js';

export const priceListReads = defineReads({ name: 'prices', list: PRICE_LISTS, sorts: { validFrom: 'VALID_FROM' } });
