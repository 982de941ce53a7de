import { ReturnStatus } from '../returns/words.js';
import type { StateTable } from './state-table.js';

const { DRAFT, CHECKED, REPORTED, RECEIPTED, SENT_BACK, DISCARDED } = ReturnStatus;

/** The life of a return to the authority (上报批次): produced, mended until it is clean, reported, acknowledged. */
export const RETURN_TABLE: StateTable<ReturnStatus> = {
  record: 'AuthorityReturn',
  states: Object.values(ReturnStatus),
  ends: [RECEIPTED, SENT_BACK, DISCARDED],
  steps: [
    { by: 'produceReturn', from: [], to: [DRAFT] },
    { by: 'refreshReturn', from: [DRAFT, CHECKED], to: [DRAFT] },
    { by: 'checkReturn', from: [DRAFT], to: [CHECKED] },
    { by: 'markReturnReported', from: [CHECKED], to: [REPORTED] },
    { by: 'recordReturnReceipt', from: [REPORTED], to: [RECEIPTED, SENT_BACK] },
    { by: 'discardReturn', from: [DRAFT, CHECKED], to: [DISCARDED] },
  ],
};
