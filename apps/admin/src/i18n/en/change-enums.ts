import type { EnumLabels } from '../enum-labels.js';

/** What the words of changes are called. */
export const changeEnums: Pick<EnumLabels, 'ChangeKind' | 'ChangeNoticeStatus' | 'ChangeOutcome'> = {
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
};
