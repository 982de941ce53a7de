/** How the house's letters about due days reach an account. */
export const ReminderMail = { IN_APP: 'IN_APP', DAILY: 'DAILY', WEEKLY: 'WEEKLY' } as const;
/** One of the ways. */
export type ReminderMail = (typeof ReminderMail)[keyof typeof ReminderMail];

/** What a notice tells of. */
export const NoticeTopic = {
  DUE: 'DUE',
  SUSPENSION_PROPOSED: 'SUSPENSION_PROPOSED',
  WITHDRAWAL_PROPOSED: 'WITHDRAWAL_PROPOSED',
  JOB_FAILED: 'JOB_FAILED',
  ENDPOINT_DISABLED: 'ENDPOINT_DISABLED',
} as const;
/** One of the topics. */
export type NoticeTopic = (typeof NoticeTopic)[keyof typeof NoticeTopic];

/** What the house does by itself, while nobody waits for it. */
export const JobQueue = {
  REMINDERS: 'REMINDERS',
  XRAY: 'XRAY',
  SAVED_VIEW: 'SAVED_VIEW',
  DESTRUCTION: 'DESTRUCTION',
} as const;
/** One of the queues. */
export type JobQueue = (typeof JobQueue)[keyof typeof JobQueue];

/** Where a job stands. */
export const JobState = { WAITING: 'WAITING', RUNNING: 'RUNNING', DONE: 'DONE', FAILED: 'FAILED' } as const;
/** One of the states. */
export type JobState = (typeof JobState)[keyof typeof JobState];

/** What an endpoint may subscribe to; a receiver knows an event by the name in `WEBHOOK_EVENT_NAMES`. */
export const WebhookEventType = {
  CERTIFICATE_GRANTED: 'CERTIFICATE_GRANTED',
  CERTIFICATE_MAINTAINED: 'CERTIFICATE_MAINTAINED',
  CERTIFICATE_LEVEL_CHANGED: 'CERTIFICATE_LEVEL_CHANGED',
  CERTIFICATE_SCOPE_CHANGED: 'CERTIFICATE_SCOPE_CHANGED',
  CERTIFICATE_SUSPENDED: 'CERTIFICATE_SUSPENDED',
  CERTIFICATE_RESTORED: 'CERTIFICATE_RESTORED',
  CERTIFICATE_WITHDRAWN: 'CERTIFICATE_WITHDRAWN',
  CERTIFICATE_CANCELLED: 'CERTIFICATE_CANCELLED',
  CERTIFICATE_REPLACED: 'CERTIFICATE_REPLACED',
  CERTIFICATE_REISSUED: 'CERTIFICATE_REISSUED',
  APPLICATION_SUBMITTED: 'APPLICATION_SUBMITTED',
  AUDIT_PLANNED: 'AUDIT_PLANNED',
  AUDIT_MOVED: 'AUDIT_MOVED',
  AUDIT_REPORTED: 'AUDIT_REPORTED',
  NONCONFORMITY_RAISED: 'NONCONFORMITY_RAISED',
  DECISION_TAKEN: 'DECISION_TAKEN',
  RETURN_REPORTED: 'RETURN_REPORTED',
  DUE_OVERDUE: 'DUE_OVERDUE',
} as const;
/** One of the types. */
export type WebhookEventType = (typeof WebhookEventType)[keyof typeof WebhookEventType];

/** Where a delivery stands. */
export const DeliveryState = { WAITING: 'WAITING', DELIVERED: 'DELIVERED', FAILED: 'FAILED' } as const;
/** One of the states. */
export type DeliveryState = (typeof DeliveryState)[keyof typeof DeliveryState];
