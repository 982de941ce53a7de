/** What a decision maker may decide. */
export const DecisionOutcome = {
  GRANT: 'GRANT',
  REFUSE: 'REFUSE',
  MAINTAIN: 'MAINTAIN',
  RAISE_LEVEL: 'RAISE_LEVEL',
  LOWER_LEVEL: 'LOWER_LEVEL',
  RENEW: 'RENEW',
  EXTEND: 'EXTEND',
  REDUCE: 'REDUCE',
  SUSPEND: 'SUSPEND',
  RESTORE: 'RESTORE',
  WITHDRAW: 'WITHDRAW',
  CANCEL: 'CANCEL',
  REISSUE: 'REISSUE',
} as const;
/** One of the outcomes. */
export type DecisionOutcome = (typeof DecisionOutcome)[keyof typeof DecisionOutcome];

/** What a technical review ends in: fit for decision, or back to the team. */
export const TechnicalReviewOutcome = { PASSED: 'PASSED', RETURNED: 'RETURNED' } as const;
/** One of the outcomes. */
export type TechnicalReviewOutcome = (typeof TechnicalReviewOutcome)[keyof typeof TechnicalReviewOutcome];

/** How much a line of the gate before a decision weighs. */
export const GateLevel = { MUST: 'MUST', SIGNED: 'SIGNED', NOTE: 'NOTE' } as const;
/** One of the levels. */
export type GateLevel = (typeof GateLevel)[keyof typeof GateLevel];

/** What of an audit's file a technical reviewer's note is about. */
export const ReviewSection = {
  PLAN_AND_TIME: 'PLAN_AND_TIME',
  TEAM: 'TEAM',
  SCOPE: 'SCOPE',
  SCORECARDS: 'SCORECARDS',
  NONCONFORMITIES: 'NONCONFORMITIES',
  SURVEILLANCE_CONTENTS: 'SURVEILLANCE_CONTENTS',
  CONCLUSION: 'CONCLUSION',
  OTHER: 'OTHER',
} as const;
/** One of the sections. */
export type ReviewSection = (typeof ReviewSection)[keyof typeof ReviewSection];

/** What happens to a certificate in its life. */
export const CertificateEventKind = {
  ISSUED: 'ISSUED',
  MAINTAINED: 'MAINTAINED',
  LEVEL_RAISED: 'LEVEL_RAISED',
  LEVEL_LOWERED: 'LEVEL_LOWERED',
  EXTENDED: 'EXTENDED',
  REDUCED: 'REDUCED',
  SUSPENDED: 'SUSPENDED',
  RESTORED: 'RESTORED',
  WITHDRAWN: 'WITHDRAWN',
  CANCELLED: 'CANCELLED',
  REPLACED: 'REPLACED',
  REISSUED: 'REISSUED',
} as const;
/** One of the events. */
export type CertificateEventKind = (typeof CertificateEventKind)[keyof typeof CertificateEventKind];

/** Why a certificate is suspended. */
export const SuspensionReason = {
  REQUIREMENTS_NOT_MET: 'REQUIREMENTS_NOT_MET',
  LEVEL_LOST: 'LEVEL_LOST',
  SURVEILLANCE_MISSED: 'SURVEILLANCE_MISSED',
  NONCONFORMITY_NOT_CORRECTED: 'NONCONFORMITY_NOT_CORRECTED',
  BREACH_OF_AGREEMENT: 'BREACH_OF_AGREEMENT',
  FEES_UNPAID: 'FEES_UNPAID',
  PENALISED: 'PENALISED',
  REGULATOR_FINDING: 'REGULATOR_FINDING',
  PERMIT_EXPIRED: 'PERMIT_EXPIRED',
  MISUSE_OF_MARK: 'MISUSE_OF_MARK',
  CHANGE_NOT_REPORTED: 'CHANGE_NOT_REPORTED',
  VOLUNTARY: 'VOLUNTARY',
  OTHER: 'OTHER',
} as const;
/** One of the reasons. */
export type SuspensionReason = (typeof SuspensionReason)[keyof typeof SuspensionReason];

/** Why a certificate is withdrawn: always somebody's fault. */
export const WithdrawalReason = {
  SUSPENSION_NOT_RESOLVED: 'SUSPENSION_NOT_RESOLVED',
  REFUSES_SURVEILLANCE: 'REFUSES_SURVEILLANCE',
  FALSE_INFORMATION: 'FALSE_INFORMATION',
  MAJOR_ACCIDENT: 'MAJOR_ACCIDENT',
  SERIOUS_BREACH_OF_LAW: 'SERIOUS_BREACH_OF_LAW',
  LEGAL_STATUS_LOST: 'LEGAL_STATUS_LOST',
  SYSTEM_NOT_OPERATED: 'SYSTEM_NOT_OPERATED',
  MISUSE_OF_MARK: 'MISUSE_OF_MARK',
  OTHER: 'OTHER',
} as const;
/** One of the reasons. */
export type WithdrawalReason = (typeof WithdrawalReason)[keyof typeof WithdrawalReason];

/** Why a certificate is cancelled: nobody's fault. */
export const CancellationReason = { VOLUNTARY: 'VOLUNTARY', CEASED: 'CEASED', OTHER: 'OTHER' } as const;
/** One of the reasons. */
export type CancellationReason = (typeof CancellationReason)[keyof typeof CancellationReason];

/** Where a certification (认证案卷) stands. */
export const CertificationStatus = {
  IN_PROGRESS: 'IN_PROGRESS',
  CERTIFIED: 'CERTIFIED',
  REFUSED: 'REFUSED',
  ENDED: 'ENDED',
} as const;
/** One of the statuses. */
export type CertificationStatus = (typeof CertificationStatus)[keyof typeof CertificationStatus];
