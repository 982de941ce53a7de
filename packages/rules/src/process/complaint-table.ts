import { ComplaintStatus } from '../complaints/words.js';
import type { StateTable } from './state-table.js';

const { RECEIVED, ACKNOWLEDGED, NOT_ADMITTED, INVESTIGATED, FOUND, CLOSED } = ComplaintStatus;

/** The way of a complaint (投诉): whoever looks into it finds, somebody else closes it with an outcome. */
export const COMPLAINT_TABLE: StateTable<ComplaintStatus> = {
  record: 'Complaint',
  states: Object.values(ComplaintStatus),
  ends: [NOT_ADMITTED, CLOSED],
  steps: [
    { by: 'receiveComplaint', from: [], to: [RECEIVED] },
    { by: 'acknowledgeComplaint', from: [RECEIVED], to: [ACKNOWLEDGED] },
    { by: 'rejectComplaint', from: [RECEIVED, ACKNOWLEDGED], to: [NOT_ADMITTED] },
    { by: 'assignComplaintHandler', from: [ACKNOWLEDGED, INVESTIGATED], to: [INVESTIGATED] },
    { by: 'tellClientOfComplaint', from: [INVESTIGATED], to: [INVESTIGATED] },
    { by: 'recordComplaintFindings', from: [INVESTIGATED], to: [FOUND] },
    { by: 'closeComplaint', from: [FOUND], to: [CLOSED] },
  ],
};
