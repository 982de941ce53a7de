import type { EnumLabels } from '../enum-labels.js';

/** What papers are called, and what is said of moving on to new editions. */
export const paperWords: Pick<EnumLabels, 'AffectedKind' | 'PaperKind' | 'TransitionKind' | 'TransitionState'> = {
  AffectedKind: {
    APPLICATION: 'Applications',
    AGREEMENT: 'Agreements',
    AUDIT: 'Audits',
    CERTIFICATE: 'Certificates',
    PERSON: 'Authorised people',
    TEMPLATE: 'Paper templates',
  },
  PaperKind: {
    CERTIFICATE: 'Certificate',
    AUDIT_REPORT: 'Audit report',
    AUDIT_PLAN: 'Audit plan',
    TEAM_NOTICE: 'Team notice',
    ATTENDANCE_SHEET: 'Attendance sheet',
    SCORE_SHEET: 'Score sheet',
    NONCONFORMITY_REPORT: 'Nonconformity report',
    DECISION_NOTICE: 'Decision notice',
    DECISION_RECORD: 'Decision record',
    SUSPENSION_NOTICE: 'Notice of suspension',
    RESTORATION_NOTICE: 'Notice of restoration',
    WITHDRAWAL_NOTICE: 'Notice of withdrawal',
    CANCELLATION_NOTICE: 'Notice of cancellation',
    SURVEILLANCE_NOTICE: 'Surveillance notice',
    APPLICATION_RECEIPT: 'Application receipt',
    ACCEPTANCE_NOTICE: 'Acceptance notice',
    DECLINE_NOTICE: 'Decline notice',
    AGREEMENT: 'Agreement',
    QUOTE: 'Quote',
    APPEAL_RECEIPT: 'Acknowledgement of an appeal',
    APPEAL_OUTCOME: 'Outcome of an appeal',
    COMPLAINT_RECEIPT: 'Acknowledgement of a complaint',
  },
  TransitionKind: { STANDARD: 'New edition of a standard', EDITION: 'New scheme edition', FILING: 'End of a filing' },
  TransitionState: { AHEAD: 'Ahead', RUNNING: 'Running', OVERDUE: 'Overdue', DONE: 'Done' },
};
