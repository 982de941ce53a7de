import type { EnumLabels } from '../enum-labels.js';

/** What the words about nonconformities are called. */
export const nonconformityEnums = {
  EvidencePurpose: { FINDING: 'Finding', ANSWER: 'Answer', VERIFICATION: 'Verification' },
  OverdueRung: {
    SETTLED: 'Settled',
    RUNNING: 'In time',
    REMINDER: 'Reminder due',
    OVERDUE: 'Overdue',
    ESCALATION_PROPOSED: 'Proposed as major',
  },
  VerificationMethod: { DOCUMENTS: 'On papers', ON_SITE: 'On site', NEXT_AUDIT: 'At the next audit' },
  NonconformityStatus: {
    OPEN: 'Open',
    ANSWERED: 'Answered',
    SENT_BACK: 'Sent back',
    PLAN_ACCEPTED: 'Plan accepted',
    VERIFIED: 'Verified',
    CLOSED: 'Closed',
  },
} satisfies Partial<EnumLabels>;
