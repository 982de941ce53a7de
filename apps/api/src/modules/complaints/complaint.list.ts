import { ClockState, ComplainantKind, ComplaintStatus } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Complaint } from './complaint.entity.js';

/** Complaints. */
export const ComplaintList = listOf(Complaint, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    client: { kind: REFERENCE },
    summary: { kind: TEXT },
    complainant: { kind: WORD(ComplainantKind), sortable: true },
    status: { kind: WORD(ComplaintStatus), sortable: true },
    receivedOn: { kind: DAY, sortable: true },
    concludeBy: { kind: DAY, sortable: true },
    concludeState: { kind: WORD(ClockState), sortable: true },
  },
  defaultOrder: [['concludeBy', 'ASC']],
});
