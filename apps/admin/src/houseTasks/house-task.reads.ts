import { defineReads } from '../data-provider/reads.js';
import { HOUSE_TASK_LIST, HOUSE_TASK_RECORD } from './house-task.documents.js';

export const houseTaskReads = defineReads({
  name: 'houseTasks',
  list: HOUSE_TASK_LIST,
  one: HOUSE_TASK_RECORD,
  sorts: {
    number: 'NUMBER',
    kind: 'KIND',
    status: 'STATUS',
    year: 'YEAR',
    dueOn: 'DUE_ON',
    heldOn: 'HELD_ON',
  },
  searchIn: ['number', 'subject'],
});
