/** The papers a body hands out or keeps, each made from its records (出具文件). */
export const PaperKind = {
  CERTIFICATE: 'CERTIFICATE',
  AUDIT_REPORT: 'AUDIT_REPORT',
  AUDIT_PLAN: 'AUDIT_PLAN',
  TEAM_NOTICE: 'TEAM_NOTICE',
  ATTENDANCE_SHEET: 'ATTENDANCE_SHEET',
  SCORE_SHEET: 'SCORE_SHEET',
  NONCONFORMITY_REPORT: 'NONCONFORMITY_REPORT',
  DECISION_NOTICE: 'DECISION_NOTICE',
  DECISION_RECORD: 'DECISION_RECORD',
  SUSPENSION_NOTICE: 'SUSPENSION_NOTICE',
  RESTORATION_NOTICE: 'RESTORATION_NOTICE',
  WITHDRAWAL_NOTICE: 'WITHDRAWAL_NOTICE',
  CANCELLATION_NOTICE: 'CANCELLATION_NOTICE',
  SURVEILLANCE_NOTICE: 'SURVEILLANCE_NOTICE',
  APPLICATION_RECEIPT: 'APPLICATION_RECEIPT',
  ACCEPTANCE_NOTICE: 'ACCEPTANCE_NOTICE',
  DECLINE_NOTICE: 'DECLINE_NOTICE',
  AGREEMENT: 'AGREEMENT',
  QUOTE: 'QUOTE',
  APPEAL_RECEIPT: 'APPEAL_RECEIPT',
  APPEAL_OUTCOME: 'APPEAL_OUTCOME',
  COMPLAINT_RECEIPT: 'COMPLAINT_RECEIPT',
  MARK_CORRECTION_NOTICE: 'MARK_CORRECTION_NOTICE',
} as const;
/** A paper the body hands out or keeps. */
export type PaperKind = (typeof PaperKind)[keyof typeof PaperKind];

/** In which language a paper is set; both puts the English below the Chinese. */
export const PaperLanguage = { ZH: 'ZH', EN: 'EN', BOTH: 'BOTH' } as const;
/** In which language a paper is set. */
export type PaperLanguage = (typeof PaperLanguage)[keyof typeof PaperLanguage];
