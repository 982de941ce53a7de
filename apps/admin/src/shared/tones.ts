import type { WordListName, WordOf } from '../i18n/enum-labels.js';
import type { Tone } from '../theme/tokens.js';

type Tones<Name extends WordListName> = Readonly<Record<WordOf<Name>, Tone>>;

/** How each state of each list feels. A new state fails the build until it is decided here. */
export const TONES = {
  ActivityConclusion: { PASSED: 'good', NOT_PASSED: 'bad' } satisfies Tones<'ActivityConclusion'>,
  ApplicationReviewOutcome: { ACCEPT: 'good', DECLINE: 'bad' } satisfies Tones<'ApplicationReviewOutcome'>,
  ApplicationStatus: {
    DRAFT: 'neutral',
    SUBMITTED: 'active',
    ACCEPTED: 'good',
    DECLINED: 'bad',
    ABANDONED: 'gone',
  } satisfies Tones<'ApplicationStatus'>,
  AuditStatus: {
    PLANNED: 'neutral',
    IN_PROGRESS: 'active',
    REPORTED: 'info',
    REVIEWED: 'info',
    DECIDED: 'good',
    CANCELLED: 'gone',
  } satisfies Tones<'AuditStatus'>,
  CertificateState: {
    NOT_YET_VALID: 'neutral',
    VALID: 'good',
    SUSPENDED: 'warn',
    SUSPENSION_ENDED: 'bad',
    EXPIRED_AWAITING_DECISION: 'warn',
    RESTORABLE: 'warn',
    LAPSED: 'gone',
    WITHDRAWN: 'bad',
    CANCELLED: 'gone',
    REPLACED: 'gone',
  } satisfies Tones<'CertificateState'>,
  CertificateEventKind: {
    ISSUED: 'good',
    MAINTAINED: 'good',
    LEVEL_RAISED: 'good',
    LEVEL_LOWERED: 'warn',
    EXTENDED: 'info',
    REDUCED: 'info',
    SUSPENDED: 'warn',
    RESTORED: 'good',
    WITHDRAWN: 'bad',
    CANCELLED: 'gone',
    REPLACED: 'gone',
  } satisfies Tones<'CertificateEventKind'>,
  CertificationStatus: {
    IN_PROGRESS: 'active',
    CERTIFIED: 'good',
    REFUSED: 'bad',
    ENDED: 'gone',
  } satisfies Tones<'CertificationStatus'>,
  ClockState: {
    DONE: 'good',
    DONE_LATE: 'warn',
    OVERDUE: 'bad',
    DUE_SOON: 'warn',
    RUNNING: 'active',
  } satisfies Tones<'ClockState'>,
  DecisionOutcome: {
    GRANT: 'good',
    REFUSE: 'bad',
    MAINTAIN: 'good',
    RAISE_LEVEL: 'good',
    LOWER_LEVEL: 'warn',
    EXTEND: 'info',
    REDUCE: 'info',
    RENEW: 'good',
    SUSPEND: 'warn',
    RESTORE: 'good',
    WITHDRAW: 'bad',
    CANCEL: 'gone',
  } satisfies Tones<'DecisionOutcome'>,
  DueState: {
    DONE: 'good',
    OVERDUE: 'bad',
    DUE_SOON: 'warn',
    OPEN: 'active',
    NOT_OPEN: 'neutral',
  } satisfies Tones<'DueState'>,
  CompetenceResult: { COMPETENT: 'good', NOT_COMPETENT: 'warn' } satisfies Tones<'CompetenceResult'>,
  NonconformityGrade: { MAJOR: 'bad', MINOR: 'warn' } satisfies Tones<'NonconformityGrade'>,
  NonconformityStatus: {
    OPEN: 'bad',
    ANSWERED: 'active',
    SENT_BACK: 'warn',
    PLAN_ACCEPTED: 'info',
    VERIFIED: 'good',
    CLOSED: 'gone',
  } satisfies Tones<'NonconformityStatus'>,
  Recommendation: {
    CERTIFY: 'good',
    MAINTAIN: 'good',
    NOT_CERTIFY: 'bad',
    SUSPEND: 'warn',
  } satisfies Tones<'Recommendation'>,
  RegistrationState: {
    NONE: 'gone',
    NOT_YET_VALID: 'neutral',
    VALID: 'good',
    LAPSING: 'warn',
    EXPIRED: 'bad',
  } satisfies Tones<'RegistrationState'>,
  ResponseVerdict: {
    MET: 'good',
    NOT_MET: 'bad',
    SAMPLED: 'info',
    NOT_APPLICABLE: 'gone',
  } satisfies Tones<'ResponseVerdict'>,
  ScorecardStatus: {
    OPEN: 'active',
    LOCKED: 'info',
    FROZEN: 'good',
    SUPERSEDED: 'gone',
  } satisfies Tones<'ScorecardStatus'>,
  SurveillanceOutcome: { CONFIRMED: 'good', REFERRED: 'warn' } satisfies Tones<'SurveillanceOutcome'>,
  TechnicalReviewOutcome: { PASSED: 'good', RETURNED: 'warn' } satisfies Tones<'TechnicalReviewOutcome'>,
} as const;

/** A list whose words have a tone. */
export type TonedList = keyof typeof TONES;
