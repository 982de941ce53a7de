import {
  ApplicationKind,
  ApplicationReviewOutcome,
  ApplicationStatus,
  ClockState,
  CreditSubject,
  DocumentKind,
  ReviewAnswer,
  ReviewItem,
  ScopeDirection,
  TransferItem,
  TransferStatus,
} from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(ApplicationKind, 'ApplicationKind', {
  about: 'What is applied for.',
  INITIAL: 'A first certification.',
  RECERTIFICATION: 'Another cycle.',
  SCOPE_CHANGE: 'Another scope for a certificate that runs (范围变更).',
  TRANSFER: 'That a certificate of another body is taken over (转入).',
});
tellEnum(TransferStatus, 'TransferStatus', {
  about: 'Where a certificate of another body stands, as it was looked up.',
  VALID: 'Good.',
  SUSPENDED: 'Suspended; it is never taken over.',
  WITHDRAWN: 'Withdrawn for a fault.',
  CANCELLED: 'Cancelled without a fault.',
  EXPIRED: 'Expired.',
});
tellEnum(TransferItem, 'TransferItem', {
  about: 'What a pre-transfer review looks at.',
  SCOPE: 'That its scope covers what is asked for.',
  REASON: 'Why the client changes the body.',
  LAST_REPORTS: 'The last audit reports.',
  NONCONFORMITIES: 'Nonconformities that are open.',
  COMPLAINTS: 'Complaints, and what became of them.',
  CYCLE: 'The stage of the cycle, and what is owed in it.',
  LEGAL_STANDING: 'Whether the client is at issue with an authority.',
});
tellEnum(ScopeDirection, 'ScopeDirection', {
  about: 'Which way the extent of a scope changes.',
  EXTEND: 'Extended (扩大).',
  REDUCE: 'Reduced (缩小).',
});
tellEnum(ApplicationStatus, 'ApplicationStatus', {
  about: 'How far an application has come.',
  DRAFT: 'Being filled in.',
  SUBMITTED: 'Received; its review clock runs.',
  ACCEPTED: 'Accepted (受理).',
  DECLINED: 'Declined (不予受理).',
  ABANDONED: 'Taken back by the client.',
});
tellEnum(ApplicationReviewOutcome, 'ApplicationReviewOutcome', {
  about: 'How an application review ends.',
  ACCEPT: 'Accepted (受理).',
  DECLINE: 'Declined (不予受理), with a reason.',
});
tellEnum(CreditSubject, 'CreditSubject', {
  about: "What is looked up of a client's credit.",
  PUBLICITY_PENALTY: 'Administrative penalties in the publicity system (国家企业信用信息公示系统).',
  PUBLICITY_ABNORMAL: 'Its list of abnormal operations (经营异常名录).',
  PUBLICITY_SERIOUS_VIOLATION: 'Its list of serious violations (严重违法失信名单).',
  CREDIT_CHINA_PENALTY: 'Administrative penalties at Credit China (信用中国).',
  CREDIT_CHINA_SANCTION: 'Dishonesty sanctions at Credit China.',
});
tellEnum(DocumentKind, 'DocumentKind', {
  about: "What a paper in a client's file is.",
  APPLICATION_FORM: 'Signed and sealed application form (认证申请书).',
  BUSINESS_LICENCE: 'Business licence (营业执照).',
  PERMITS: 'Permits for the activity (许可资质).',
  OTHER_CERTIFICATES: 'Certificates already held.',
  HEADCOUNT: 'Statement of the persons in scope.',
  SERVICE_HANDBOOK: 'After-sales service handbook (售后服务手册).',
  ORGANISATION_PROFILE: 'Profile of the organisation.',
  SCOPE_STATEMENT: 'Statement of the scope.',
  SERVICE_BLUEPRINT: 'Service blueprint or flow chart.',
  CREDIT_CHECK: 'Credit look-up with its screenshot.',
  AGREEMENT: 'Signed agreement.',
  AUDIT_EVIDENCE: 'Evidence seen in an audit.',
  CORRECTIVE_ACTION_EVIDENCE: 'Evidence of a correction or corrective action.',
  AUDIT_REPORT: 'Audit report.',
  OTHER: 'Something else.',
});
tellEnum(ReviewItem, 'ReviewItem', {
  about: 'Further items of an application review, beside a, b and c of the rule; inferred.',
  SCOPE_IN_LICENCE: 'The scope lies within the business scope of the licence.',
  SCOPE_AND_HEADCOUNT_PLAUSIBLE: 'Scope and headcount are plausible.',
  AUDIT_TIME_DERIVABLE: 'The audit time can be derived from what is stated.',
  LANGUAGE_AND_SAFETY: 'Language and conditions of safety are no obstacle.',
  MULTI_SITE: 'Several sites are known with what each does.',
  IMPARTIALITY: 'Nothing threatens the impartiality of the body.',
  SPECIAL_TIMING: 'Special timing, such as seasonal service, can be met.',
  FILING_IN_FORCE: 'Filing of the rule and approval of the field are in force.',
});
tellEnum(ReviewAnswer, 'ReviewAnswer', {
  about: 'What a reviewer found at an item.',
  YES: 'It is so.',
  NO: 'It is not; the remark says why it is accepted still.',
  NOT_APPLICABLE: 'It does not apply.',
});
tellEnum(ClockState, 'ClockState', {
  about: 'How a clock with a due day stands on a day; derived, stored nowhere.',
  DONE: 'Done in time.',
  DONE_LATE: 'Done after its due day.',
  OVERDUE: 'Past its due day.',
  DUE_SOON: 'Due within three days.',
  RUNNING: 'Running.',
});
