import type { EnumLabels } from '../enum-labels.js';

/** What the words of the body's own house are called. */
export const houseEnums: Pick<
  EnumLabels,
  | 'DisposalOutcome'
  | 'FileItemKind'
  | 'FileItemState'
  | 'FilingState'
  | 'HouseActionStatus'
  | 'HouseFigure'
  | 'HouseRhythmKind'
  | 'HouseTaskKind'
  | 'HouseTaskStatus'
  | 'RhythmUnit'
  | 'RiskConclusion'
  | 'RiskSeverity'
  | 'RiskStatus'
  | 'RiskThreat'
  | 'TechnicalFileStatus'
> = {
  DisposalOutcome: {
    KEEP: 'Keep on',
    RELEASE: 'Release',
  },
  FileItemKind: {
    APPLICATION: 'Application',
    APPLICATION_PAPER: 'Application paper',
    APPLICATION_REVIEW: 'Application review',
    AGREEMENT: 'Agreement',
    AUDIT_TIME: 'Audit time',
    AUDIT_PLAN: 'Audit plan',
    TEAM: 'Audit team',
    TEAM_NOTICE: 'Notice of the team',
    MEETING: 'Meeting',
    SCORECARD: 'Scorecard',
    EVIDENCE: 'Evidence',
    NONCONFORMITY: 'Nonconformity',
    REPORT: 'Report',
    TECHNICAL_REVIEW: 'Technical review',
    DECISION: 'Decision',
    CERTIFICATE: 'Certificate',
  },
  FileItemState: {
    PRESENT: 'There',
    MISSING: 'Missing',
    EXPLAINED: 'Explained',
    CHANGED: 'Changed after the seal',
    ADDED: 'Added after the seal',
    GONE: 'Gone since the seal',
    DESTROYED: 'Destroyed',
  },
  FilingState: {
    FILED: 'Filed',
    ENDING: 'Ends soon',
    LAPSED: 'Lapsed',
    NOT_FILED: 'Not filed',
  },
  HouseActionStatus: {
    OPEN: 'To be answered',
    ANSWERED: 'To be verified',
    CLOSED: 'Closed',
  },
  HouseFigure: {
    APPLICATIONS: 'Applications received',
    AUDITS: 'Audits held',
    GRANTED: 'Granted',
    REFUSED: 'Refused',
    RENEWED: 'Renewed',
    SUSPENDED: 'Suspended',
    WITHDRAWN: 'Withdrawn',
    CANCELLED: 'Cancelled',
    IN_FORCE: 'Certificates in force',
    CLIENTS: 'Certified clients',
    NONCONFORMITIES: 'Nonconformities',
    MAJORS: 'Major nonconformities',
    SURVEILLANCE_OVERDUE: 'Surveillance overdue',
    COMPLAINTS: 'Complaints received',
    COMPLAINTS_RIGHT: 'Complaints that were right',
    APPEALS: 'Appeals filed',
    APPEALS_UPHELD: 'Appeals upheld',
    CHANGES: 'Changes told of',
    MARK_USES: 'Uses of the mark',
    MARK_IMPROPER: 'Found improper',
    MARK_CASES_OPEN: 'Misuses open',
    RISKS_OPEN: 'Risks open',
    RISKS_HIGH: 'High risks',
    RISKS_OVERDUE: 'Risk reviews overdue',
    ACTIONS_RAISED: 'Corrective actions raised',
    ACTIONS_OPEN: 'Corrective actions open',
    ACTIONS_OVERDUE: 'Corrective actions overdue',
    PEOPLE: 'People',
    AUDITORS: 'Registered auditors',
  },
  HouseRhythmKind: {
    COMMITTEE_REVIEW: 'Committee review',
    INTERNAL_AUDIT: 'Internal audit',
    MANAGEMENT_REVIEW: 'Management review',
    RULE_SELF_CHECK: 'Rule self-check',
    MARK_REPORT: 'Yearly mark report',
    ANNUAL_REPORT: 'Annual report',
    RISK_REVIEW: 'Risk review',
    TECHNICAL_FILE: 'Sealing of technical files',
    RETENTION: 'Keeping of files',
  },
  HouseTaskKind: {
    COMMITTEE_REVIEW: 'Committee review',
    INTERNAL_AUDIT: 'Internal audit',
    MANAGEMENT_REVIEW: 'Management review',
    RULE_SELF_CHECK: 'Rule self-check',
    MARK_REPORT: 'Yearly mark report',
    ANNUAL_REPORT: 'Annual report',
  },
  HouseTaskStatus: {
    PLANNED: 'Planned',
    RECORDED: 'To be signed off',
    SIGNED_OFF: 'Signed off',
    DROPPED: 'Dropped',
  },
  RhythmUnit: {
    MONTHS: 'Months',
    DAYS: 'Days',
    YEARLY: 'Yearly',
  },
  RiskConclusion: {
    ACCEPTABLE: 'Acceptable with its measures',
    MORE_ASKED: 'More asked for',
    REMOVED: 'Taken off',
  },
  RiskSeverity: {
    LOW: 'Low',
    MEDIUM: 'Medium',
    HIGH: 'High',
  },
  RiskStatus: {
    OPEN: 'Open',
    CLOSED: 'Taken off',
  },
  RiskThreat: {
    SELF_INTEREST: 'Self-interest',
    SELF_REVIEW: 'Self-review',
    FAMILIARITY: 'Familiarity',
    INTIMIDATION: 'Intimidation',
    OTHER: 'Other',
  },
  TechnicalFileStatus: {
    OPEN: 'Being gathered',
    SEALED: 'Sealed',
    RELEASED: 'Released',
    DESTROYED: 'Destroyed',
  },
};
