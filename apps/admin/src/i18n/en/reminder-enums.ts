import type { EnumLabels } from '../enum-labels.js';

/** What the words of reminders, jobs and web-hooks are called. */
export const reminderEnums: Pick<
  EnumLabels,
  'NoticeTopic' | 'ReminderMail' | 'JobQueue' | 'JobState' | 'WebhookEventType' | 'DeliveryState'
> = {
  NoticeTopic: {
    DUE: 'Due day',
    SUSPENSION_PROPOSED: 'Suspension proposed',
    WITHDRAWAL_PROPOSED: 'Withdrawal proposed',
    JOB_FAILED: 'Background job failed',
    ENDPOINT_DISABLED: 'Endpoint disabled',
  },
  ReminderMail: { IN_APP: 'In the system only', DAILY: 'A letter a day', WEEKLY: 'A letter a week' },
  JobQueue: {
    REMINDERS: 'Reminders',
    XRAY: 'Data check',
    SAVED_VIEW: 'Mailing a view',
    DESTRUCTION: 'Clearing destroyed files',
  },
  JobState: { WAITING: 'Waiting', RUNNING: 'Running', DONE: 'Done', FAILED: 'Given up' },
  WebhookEventType: {
    CERTIFICATE_GRANTED: 'Certificate granted',
    CERTIFICATE_MAINTAINED: 'Certificate maintained',
    CERTIFICATE_LEVEL_CHANGED: 'Level changed',
    CERTIFICATE_SCOPE_CHANGED: 'Scope changed',
    CERTIFICATE_SUSPENDED: 'Certificate suspended',
    CERTIFICATE_RESTORED: 'Certificate restored',
    CERTIFICATE_WITHDRAWN: 'Certificate withdrawn',
    CERTIFICATE_CANCELLED: 'Certificate cancelled',
    CERTIFICATE_REPLACED: 'Certificate replaced',
    CERTIFICATE_REISSUED: 'Certificate reissued',
    APPLICATION_SUBMITTED: 'Application submitted',
    AUDIT_PLANNED: 'Audit planned',
    AUDIT_MOVED: 'Audit moved',
    AUDIT_REPORTED: 'Audit reported',
    NONCONFORMITY_RAISED: 'Nonconformity raised',
    DECISION_TAKEN: 'Decision taken',
    RETURN_REPORTED: 'Return reported',
    DUE_OVERDUE: 'Something overdue',
  },
  DeliveryState: { WAITING: 'Waiting', DELIVERED: 'Delivered', FAILED: 'Given up' },
};
