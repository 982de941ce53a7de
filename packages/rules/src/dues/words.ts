/** What somebody owes by a day (到期事项). */
export const DueKind = {
  SURVEILLANCE: 'SURVEILLANCE',
  RECERTIFICATION: 'RECERTIFICATION',
  RECERTIFICATION_APPLICATION: 'RECERTIFICATION_APPLICATION',
  AWAITED_DECISION: 'AWAITED_DECISION',
  RESTORATION: 'RESTORATION',
  SUSPENSION_END: 'SUSPENSION_END',
  NONCONFORMITY: 'NONCONFORMITY',
  APPLICATION_REVIEW: 'APPLICATION_REVIEW',
  PAPERS: 'PAPERS',
  SPECIAL_AUDIT: 'SPECIAL_AUDIT',
  CHANGE_ASSESSMENT: 'CHANGE_ASSESSMENT',
  COMPLAINT: 'COMPLAINT',
  APPEAL: 'APPEAL',
  MARK_CORRECTION: 'MARK_CORRECTION',
  PERMIT: 'PERMIT',
  TRANSITION: 'TRANSITION',
  REGISTRATION: 'REGISTRATION',
  AUTHORISATION: 'AUTHORISATION',
  PROFESSIONAL_CODE: 'PROFESSIONAL_CODE',
  EDUCATION: 'EDUCATION',
  WITNESS: 'WITNESS',
  DECLARATION: 'DECLARATION',
  PLAN_REPORT: 'PLAN_REPORT',
  MONTHLY_RETURN: 'MONTHLY_RETURN',
  TECHNICAL_FILE: 'TECHNICAL_FILE',
  RISK_REVIEW: 'RISK_REVIEW',
  COMMITTEE_REVIEW: 'COMMITTEE_REVIEW',
  INTERNAL_AUDIT: 'INTERNAL_AUDIT',
  MANAGEMENT_REVIEW: 'MANAGEMENT_REVIEW',
  CORRECTIVE_ACTION: 'CORRECTIVE_ACTION',
  RULE_SELF_CHECK: 'RULE_SELF_CHECK',
  MARK_REPORT: 'MARK_REPORT',
  ANNUAL_REPORT: 'ANNUAL_REPORT',
  RETENTION_END: 'RETENTION_END',
} as const;
/** One of the kinds. */
export type DueKind = (typeof DueKind)[keyof typeof DueKind];

/** Whether a due day is set by a rule from outside, or by the house for itself. */
export const DueNature = { STATUTORY: 'STATUTORY', HOUSE: 'HOUSE' } as const;
/** One of the natures. */
export type DueNature = (typeof DueNature)[keyof typeof DueNature];

/** What follows when a last lawful day passes and nothing was done. */
export const DueConsequence = {
  SUSPENSION_PROPOSED: 'SUSPENSION_PROPOSED',
  WITHDRAWAL_PROPOSED: 'WITHDRAWAL_PROPOSED',
  LAPSES: 'LAPSES',
  EXPIRES: 'EXPIRES',
  NEW_AUDIT: 'NEW_AUDIT',
  ESCALATION_PROPOSED: 'ESCALATION_PROPOSED',
  NOT_QUALIFIED: 'NOT_QUALIFIED',
  NONE: 'NONE',
} as const;
/** One of the consequences. */
export type DueConsequence = (typeof DueConsequence)[keyof typeof DueConsequence];

/** What stands between somebody and what is owed. */
export const DueBlock = {
  SUSPENDED: 'SUSPENDED',
  IN_ARREARS: 'IN_ARREARS',
  APPLICATION_MISSING: 'APPLICATION_MISSING',
  PAPERS_MISSING: 'PAPERS_MISSING',
  NO_LEADER: 'NO_LEADER',
} as const;
/** One of the blocks. */
export type DueBlock = (typeof DueBlock)[keyof typeof DueBlock];
