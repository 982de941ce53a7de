import '../../graphql/audit-kind.js';
import {
  ActivityConclusion,
  AuditActivityKind,
  AuditMethod,
  AuditStatus,
  NonconformityGrade,
  NonconformityStatus,
  Recommendation,
  VerificationMethod,
  OverdueRung,
  EvidencePurpose,
  ScorecardStatus,
  TeamRole,
} from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(AuditStatus, 'AuditStatus', {
  about: 'How far an audit has come.',
  PLANNED: 'Planned.',
  IN_PROGRESS: 'Begun.',
  REPORTED: 'Its report is submitted.',
  REVIEWED: 'Its technical review is passed.',
  DECIDED: 'Decided; nothing of it changes any more.',
  CANCELLED: 'Will not take place.',
});
tellEnum(AuditActivityKind, 'AuditActivityKind', {
  about: 'What is done in an audit.',
  DOCUMENT_REVIEW: 'Document review (文件审查).',
  ON_SITE: 'On site (现场审查).',
  REMOTE: 'Remote (远程审查).',
  MYSTERY: 'As a mystery customer (神秘顾客).',
});
tellEnum(AuditMethod, 'AuditMethod', {
  about: 'How an audit is reported to the authority: on site, from afar or both.',
  FS01: 'On site.',
  FS02: 'Remote.',
  FS03: 'On site and remote.',
});
tellEnum(ActivityConclusion, 'ActivityConclusion', {
  about: 'How an activity ended.',
  PASSED: 'Passed: the audit may go on.',
  NOT_PASSED: 'Not passed.',
});
tellEnum(TeamRole, 'TeamRole', {
  about: 'A seat on an audit team.',
  LEADER: 'Audit team leader (审查组长).',
  AUDITOR: 'Auditor (审查员).',
  TECHNICAL_EXPERT: 'Technical expert under an auditor (技术专家).',
  TRAINEE: 'Trainee auditor (实习审查员).',
  OBSERVER: 'Observer (观察员).',
});
tellEnum(ScorecardStatus, 'ScorecardStatus', {
  about: 'How far a scorecard has come.',
  OPEN: 'Being filled in.',
  LOCKED: 'Locked by the submitted report.',
  FROZEN: 'Frozen by the decision.',
  SUPERSEDED: 'Replaced by a new revision.',
});
tellEnum(NonconformityGrade, 'NonconformityGrade', {
  about: 'Weight of a nonconformity.',
  MAJOR: 'Major (严重).',
  MINOR: 'Minor (一般).',
});
tellEnum(NonconformityStatus, 'NonconformityStatus', {
  about: 'How far a nonconformity has come.',
  OPEN: "Waits for the client's answer.",
  ANSWERED: 'Answered; the body looks at it.',
  SENT_BACK: "The answer does not do; waits for the client's next.",
  PLAN_ACCEPTED: 'The plan is accepted; its effect is still to be seen.',
  VERIFIED: 'Its effect was verified.',
  CLOSED: 'Closed.',
});
tellEnum(VerificationMethod, 'VerificationMethod', {
  about: 'How the effect of a corrective action is verified.',
  DOCUMENTS: 'On papers.',
  ON_SITE: 'On site.',
  NEXT_AUDIT: 'By the team of the next audit.',
});
tellEnum(EvidencePurpose, 'EvidencePurpose', {
  about: 'What a file kept with a nonconformity shows.',
  FINDING: 'What was found.',
  ANSWER: 'What the client did.',
  VERIFICATION: 'That it had its effect.',
});
tellEnum(OverdueRung, 'OverdueRung', {
  about: 'How far the clock of a nonconformity has climbed.',
  SETTLED: 'Settled, or a minor one whose plan is accepted.',
  RUNNING: 'In time.',
  REMINDER: 'The client is reminded.',
  OVERDUE: 'Past its last day.',
  ESCALATION_PROPOSED: 'A minor one that should become major.',
});
tellEnum(Recommendation, 'Recommendation', {
  about: 'What the audit team recommends; it is not a decision.',
  CERTIFY: 'To certify.',
  MAINTAIN: 'To maintain the certificate.',
  NOT_CERTIFY: 'Not to certify.',
  SUSPEND: 'To suspend the certificate.',
});
