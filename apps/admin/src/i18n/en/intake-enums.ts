import type { EnumLabels } from '../enum-labels.js';

/** What the words of moving in are called. */
export const intakeEnums: Pick<EnumLabels, 'IntakeFactKind' | 'IntakeRowState' | 'IntakeSheet'> = {
  IntakeFactKind: {
    INITIAL_AUDIT: 'Initial audit',
    RECERTIFICATION_AUDIT: 'Recertification audit',
    SURVEILLANCE: 'Surveillance',
    SUSPENDED: 'Suspended',
    RESTORED: 'Restored',
    EARLIER_CERTIFICATE: 'Earlier certificate',
  },
  IntakeRowState: { NEW: 'New', CHANGED: 'Changed', UNCHANGED: 'Unchanged', REFUSED: 'Wrong' },
  IntakeSheet: { CLIENTS: 'Clients', CERTIFICATES: 'Certificates', PEOPLE: 'People', HISTORY: 'History' },
};
