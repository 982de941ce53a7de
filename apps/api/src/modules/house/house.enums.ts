import {
  DisposalOutcome,
  FileItemKind,
  FileItemState,
  FilingState,
  HouseActionStatus,
  HouseFigure,
  HouseRhythmKind,
  HouseTaskKind,
  HouseTaskStatus,
  RhythmUnit,
  RiskConclusion,
  RiskSeverity,
  RiskStatus,
  RiskThreat,
  TechnicalFileStatus,
} from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

const KINDS = {
  COMMITTEE_REVIEW: 'The impartiality committee looks at the risks (公正性委员会评审).',
  INTERNAL_AUDIT: "An internal audit of the body's own work (内部审核).",
  MANAGEMENT_REVIEW: 'Top management looks at the whole (管理评审).',
  RULE_SELF_CHECK: "A programme's filed rule is held against what is done (认证规则自查).",
  MARK_REPORT: 'The yearly report on the use of the mark (年度标志使用报告).',
  ANNUAL_REPORT: 'The yearly report of the body (机构年度报告).',
} as const;
tellEnum(HouseTaskKind, 'HouseTaskKind', { about: 'What the body owes again and again (机构事项).', ...KINDS });
tellEnum(HouseRhythmKind, 'HouseRhythmKind', {
  about: "Everything of the body's own that has a rhythm or a term.",
  ...KINDS,
  RISK_REVIEW: 'A risk to impartiality is looked at again.',
  TECHNICAL_FILE: 'A decided file is sealed.',
  RETENTION: 'Records of a cycle are kept after its end.',
});
tellEnum(RhythmUnit, 'RhythmUnit', {
  about: 'In what a rhythm is counted.',
  MONTHS: 'In months.',
  DAYS: 'In days.',
  YEARLY: 'Once for each calendar year, by a day of the following one.',
});
tellEnum(HouseTaskStatus, 'HouseTaskStatus', {
  about: 'Where a task of the body stands.',
  PLANNED: 'Planned.',
  RECORDED: 'Held and recorded; somebody else is to sign it off.',
  SIGNED_OFF: 'Signed off.',
  DROPPED: 'Dropped before it was held, with a reason.',
});
tellEnum(RiskThreat, 'RiskThreat', {
  about: 'What can threaten impartiality (GB/T 27021.1-2017, 4.2).',
  SELF_INTEREST: 'Acting in one’s own interest, money above all (自身利益).',
  SELF_REVIEW: 'Judging one’s own work (自我评审).',
  FAMILIARITY: 'Being too familiar or trusting (熟识).',
  INTIMIDATION: 'Being put under pressure (胁迫).',
  OTHER: 'Something else.',
});
tellEnum(RiskSeverity, 'RiskSeverity', {
  about: 'How heavy a risk weighs.',
  LOW: 'Low.',
  MEDIUM: 'Medium.',
  HIGH: 'High.',
});
tellEnum(RiskStatus, 'RiskStatus', {
  about: 'Where a risk to impartiality stands.',
  OPEN: 'On the register.',
  CLOSED: 'Taken off by the committee.',
});
tellEnum(RiskConclusion, 'RiskConclusion', {
  about: 'What a review says of a risk.',
  ACCEPTABLE: 'Acceptable with the measures there are.',
  MORE_ASKED: 'More is asked for.',
  REMOVED: 'Gone: taken off the register.',
});
tellEnum(HouseActionStatus, 'HouseActionStatus', {
  about: 'Where a corrective action of the body stands.',
  OPEN: 'Waits for its owner’s answer.',
  ANSWERED: 'Waits to be verified by another.',
  CLOSED: 'Verified to have worked.',
});
tellEnum(HouseFigure, 'HouseFigure', {
  about: 'What is counted for a review or a report of the body.',
  APPLICATIONS: 'Applications received in the period.',
  AUDITS: 'Audits that began in the period.',
  GRANTED: 'Certifications granted in the period.',
  REFUSED: 'Certifications refused in the period.',
  RENEWED: 'Certifications renewed in the period.',
  SUSPENDED: 'Certificates suspended in the period.',
  WITHDRAWN: 'Certificates withdrawn in the period.',
  CANCELLED: 'Certificates cancelled in the period.',
  IN_FORCE: 'Certificates in force at the end of the period.',
  CLIENTS: 'Clients with a certificate in force at the end of the period.',
  NONCONFORMITIES: 'Nonconformities raised in the period.',
  MAJORS: 'Major nonconformities raised in the period.',
  SURVEILLANCE_OVERDUE: 'Surveillance that is overdue today.',
  COMPLAINTS: 'Complaints received in the period.',
  COMPLAINTS_RIGHT: 'Complaints closed in the period that were right.',
  APPEALS: 'Appeals filed in the period.',
  APPEALS_UPHELD: 'Appeals upheld in the period.',
  CHANGES: 'Changes that clients told of in the period.',
  MARK_USES: 'Uses of the mark that stood on a day of the period.',
  MARK_IMPROPER: 'Times in the period that a use of the mark was found improper.',
  MARK_CASES_OPEN: 'Misuses of the mark that are open at the end of the period.',
  RISKS_OPEN: 'Risks to impartiality that are open today.',
  RISKS_HIGH: 'Those of them that weigh high.',
  RISKS_OVERDUE: 'Those of them whose review is overdue.',
  ACTIONS_RAISED: 'Corrective actions of the body raised in the period.',
  ACTIONS_OPEN: 'Corrective actions of the body that are open today.',
  ACTIONS_OVERDUE: 'Those of them that are overdue.',
  PEOPLE: 'People who work for the body at the end of the period.',
  AUDITORS: 'People with a registration that counts at the end of the period.',
});
tellEnum(TechnicalFileStatus, 'TechnicalFileStatus', {
  about: 'Where a technical file (技术档案) stands.',
  OPEN: 'Its parts are gathered.',
  SEALED: 'Sealed: its index and hashes are frozen.',
  RELEASED: 'Released after its time of keeping.',
  DESTROYED: 'Its kept files were destroyed; their hashes stay.',
});
tellEnum(DisposalOutcome, 'DisposalOutcome', {
  about: 'What is decided of a file whose time of keeping is over.',
  KEEP: 'Kept on until a day.',
  RELEASE: 'Released: nobody need keep it any longer.',
});
tellEnum(FileItemKind, 'FileItemKind', {
  about: 'What a technical file is made of.',
  APPLICATION: 'The application.',
  APPLICATION_PAPER: 'Papers that came with it.',
  APPLICATION_REVIEW: 'The application review.',
  AGREEMENT: 'The agreement.',
  AUDIT_TIME: 'How the audit time was worked out.',
  AUDIT_PLAN: 'The audit plan.',
  TEAM: 'Who sat on the team.',
  TEAM_NOTICE: 'The notice of the team to the client.',
  MEETING: 'Opening and closing meeting.',
  SCORECARD: 'The scorecards.',
  EVIDENCE: 'Files kept as evidence for answers.',
  NONCONFORMITY: 'Nonconformities and what was done about them.',
  REPORT: 'The report.',
  TECHNICAL_REVIEW: 'The technical review.',
  DECISION: 'The decision.',
  CERTIFICATE: 'The certificate.',
});
tellEnum(FileItemState, 'FileItemState', {
  about: 'How a part of a technical file stands.',
  PRESENT: 'There, and as it was sealed.',
  MISSING: 'Must be there and is not.',
  EXPLAINED: 'Was not there when the file was sealed, for a reason given.',
  CHANGED: 'Changed after the file was sealed.',
  ADDED: 'Came after the file was sealed.',
  GONE: 'Was there when the file was sealed and is not any more.',
  DESTROYED: 'Destroyed when its time of keeping was over; its hash stays.',
});
tellEnum(FilingState, 'FilingState', {
  about: 'How the filing (备案) of an adopted edition stands.',
  FILED: 'Filed.',
  ENDING: 'Filed, and ends within six months.',
  LAPSED: 'Ended: it may carry no certificate any more.',
  NOT_FILED: 'Not filed.',
});
