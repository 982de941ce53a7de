import { defineReads } from '../data-provider/reads.js';
import { DECISION_LIST, DECISION_RECORD } from './decision.documents.js';

export const decisionReads = defineReads({
  name: 'decisions',
  list: DECISION_LIST,
  one: DECISION_RECORD,
  sorts: { decidedOn: 'DECIDED_ON', outcome: 'OUTCOME', level: 'LEVEL', 'client.name': 'CLIENT_NAME' },
  searchIn: ['clientName'],
});
