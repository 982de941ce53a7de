import type { EnumLabels } from '../enum-labels.js';

/** Words for an audit, its team and its nonconformities, in English. */
export const auditEnums: Pick<
  EnumLabels,
  | 'AuditActivityKind'
  | 'AuditKind'
  | 'AuditStatus'
  | 'NonconformityStatus'
  | 'OverdueRung'
  | 'SpecialAuditReason'
  | 'ShortNoticeTrigger'
  | 'SiteMethod'
  | 'SiteChoice'
  | 'TeamRole'
  | 'AuditMethod'
  | 'MeetingKind'
  | 'GateLevel'
  | 'ReviewSection'
  | 'SurveillanceTopic'
> = {
  AuditActivityKind: {
    DOCUMENT_REVIEW: 'Document review',
    ON_SITE: 'On site',
    REMOTE: 'Remote',
    MYSTERY: 'Mystery customer',
  },
  AuditKind: {
    INITIAL: 'Initial',
    SURVEILLANCE: 'Surveillance',
    RECERTIFICATION: 'Recertification',
    SPECIAL: 'Special',
  },
  AuditStatus: {
    PLANNED: 'Planned',
    IN_PROGRESS: 'In progress',
    REPORTED: 'Reported',
    REVIEWED: 'Reviewed',
    DECIDED: 'Decided',
    CANCELLED: 'Cancelled',
  },
  NonconformityStatus: {
    OPEN: 'Open',
    ANSWERED: 'Answered',
    SENT_BACK: 'Sent back',
    PLAN_ACCEPTED: 'Plan accepted',
    VERIFIED: 'Verified',
    CLOSED: 'Closed',
  },
  OverdueRung: {
    SETTLED: 'Settled',
    RUNNING: 'In time',
    REMINDER: 'Reminder due',
    OVERDUE: 'Overdue',
    ESCALATION_PROPOSED: 'Proposed as major',
  },
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
  SiteMethod: {
    ALL_SITES: 'All sites',
    SAMPLED: 'Sampled (MD 1)',
    IN_TURN: 'In turn over the cycle',
  },
  SiteChoice: {
    CENTRAL: 'Head office, every time',
    CHOSEN: 'Chosen',
    RANDOM: 'Drawn by chance',
  },
  TeamRole: {
    LEADER: 'Team leader',
    AUDITOR: 'Auditor',
    TECHNICAL_EXPERT: 'Technical expert',
    TRAINEE: 'Trainee auditor',
    OBSERVER: 'Observer',
  },
  AuditMethod: { FS01: 'FS01, on site', FS02: 'FS02, remote', FS03: 'FS03, on site and remote' },
  MeetingKind: { OPENING: 'Opening meeting', CLOSING: 'Closing meeting' },
  GateLevel: { MUST: 'Must hold', SIGNED: 'May be signed', NOTE: 'Note' },
  ReviewSection: {
    PLAN_AND_TIME: 'Plan and time',
    TEAM: 'Team',
    SCOPE: 'Scope',
    SCORECARDS: 'Scorecards',
    NONCONFORMITIES: 'Nonconformities',
    SURVEILLANCE_CONTENTS: 'Contents of the surveillance',
    CONCLUSION: 'Conclusion',
    OTHER: 'Other',
  },
  SurveillanceTopic: {
    PREVIOUS_NONCONFORMITIES: 'Actions on previous nonconformities',
    COMPLAINTS: 'Handling of complaints',
    CHANGES: 'Changes',
    MARK_USE: 'Use of certificate and mark',
    INTERNAL_AUDIT: 'Internal audit',
    MANAGEMENT_REVIEW: 'Management review',
  },
};
