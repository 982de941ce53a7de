import { defineReads } from '../data-provider/reads.js';
import { HOUSE_ACTION_LIST, HOUSE_ACTION_RECORD } from './house-action.documents.js';

export const houseActionReads = defineReads({
  name: 'houseActions',
  list: HOUSE_ACTION_LIST,
  one: HOUSE_ACTION_RECORD,
  sorts: {
    number: 'NUMBER',
    status: 'STATUS',
    raisedOn: 'RAISED_ON',
    dueOn: 'DUE_ON',
  },
  searchIn: ['number', 'nonconformity'],
});
