import type { EnumLabels } from '../enum-labels.js';

/** What the words of special audits are called. */
export const specialEnums: Pick<EnumLabels, 'SpecialAuditReason' | 'ShortNoticeTrigger'> = {
  SpecialAuditReason: {
    SHORT_NOTICE: 'Short notice',
    SCOPE_CHANGE: 'Change of scope',
    TRANSFER: 'Transfer',
    FOLLOW_UP: 'Follow-up on site',
    RESTORATION: 'Restoration',
  },
  ShortNoticeTrigger: {
    COMPLAINT: 'Complaint',
    CHANGE: 'Change',
    SUSPENDED: 'Suspension',
    SPOT_CHECK: 'Failed spot check',
  },
};
