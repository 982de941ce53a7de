import { defineReads } from '../data-provider/reads.js';
import { RISK_LIST, RISK_RECORD } from './risk.documents.js';

export const riskReads = defineReads({
  name: 'impartialityRisks',
  list: RISK_LIST,
  one: RISK_RECORD,
  sorts: {
    number: 'NUMBER',
    threat: 'THREAT',
    status: 'STATUS',
    identifiedOn: 'IDENTIFIED_ON',
    reviewBy: 'REVIEW_BY',
  },
  searchIn: ['number', 'description'],
});
