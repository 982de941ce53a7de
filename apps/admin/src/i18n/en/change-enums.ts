import type { EnumLabels } from '../enum-labels.js';

/** What the words of changes are called. */
export const changeEnums: Pick<
  EnumLabels,
  'ChangeKind' | 'ChangeNoticeStatus' | 'ChangeOutcome' | 'TransferItem' | 'TransferStatus'
> = {
  ChangeKind: {
    NAME: 'Name',
    ADDRESS: 'Address',
    LEGAL_FORM: 'Legal form or registration',
    OWNERSHIP: 'Ownership',
    KEY_PEOPLE: 'Management or key people',
    SITES: 'Sites',
    SCOPE: 'Scope',
    PROCESS: 'Service system or processes',
    OTHER: 'Other',
  },
  ChangeNoticeStatus: {
    RECEIVED: 'To be assessed',
    ASSESSED: 'To be settled',
    SETTLED: 'Settled',
  },
  ChangeOutcome: {
    NO_EFFECT: 'No effect',
    REISSUE: 'Issue certificate anew',
    SCOPE_CHANGE: 'Audit of the scope',
    SPECIAL_AUDIT: 'Special audit',
    AMENDMENT: 'Amend the agreement',
  },
  TransferStatus: {
    VALID: 'Valid',
    SUSPENDED: 'Suspended',
    WITHDRAWN: 'Withdrawn',
    CANCELLED: 'Cancelled',
    EXPIRED: 'Expired',
  },
  TransferItem: {
    SCOPE: 'Scope covers what is asked for',
    REASON: 'Reason for the change is sound',
    LAST_REPORTS: 'Last audit reports were read',
    NONCONFORMITIES: 'Open nonconformities are acceptable',
    COMPLAINTS: 'Complaints were handled',
    CYCLE: 'Stage of the cycle and what is owed are known',
    LEGAL_STANDING: 'No issue with an authority',
  },
};
