import type { EnumLabels } from '../enum-labels.js';

/** What the words of returns to the authority are called. */
export const returnEnums: Pick<
  EnumLabels,
  | 'ReturnStatus'
  | 'ReturnKind'
  | 'ReturnRowKind'
  | 'ReturnFormatKind'
  | 'ReceiptOutcome'
  | 'ReturnColumnType'
  | 'FormatChangeKind'
> = {
  ReturnStatus: {
    DRAFT: 'Draft',
    CHECKED: 'Checked',
    REPORTED: 'Reported',
    RECEIPTED: 'Acknowledged',
    SENT_BACK: 'Sent back',
    DISCARDED: 'Laid aside',
  },
  ReturnKind: { MONTHLY: 'Monthly', CORRECTION: 'Correction' },
  ReturnRowKind: { NEW: 'This month', LATE: 'Late', CORRECTION: 'Correction' },
  ReturnFormatKind: { CNCA_MONTHLY: 'CNCA monthly return', CERTSEARCH: 'IAF CertSearch' },
  ReceiptOutcome: { ACCEPTED: 'Taken', SENT_BACK: 'Turned away' },
  ReturnColumnType: { TEXT: 'Text', CODE: 'Code', NUMBER: 'Number', DAY: 'Day', IDENTITY_NUMBER: 'Identity number' },
  FormatChangeKind: { ADDED: 'Added', REMOVED: 'Removed', MOVED: 'Moved', CHANGED: 'Changed' },
};
