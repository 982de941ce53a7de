import { DueBlock, DueConsequence, DueKind, DueNature, PlanState } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(DueKind, 'DueKind', {
  about: 'What somebody owes by a day (到期事项).',
  SURVEILLANCE: 'A surveillance of a certificate.',
  RECERTIFICATION: 'The recertification audit, by the end of the certificate.',
  RECERTIFICATION_APPLICATION: 'The application for the recertification.',
  AWAITED_DECISION: 'The decision on a recertification whose audit has been held.',
  RESTORATION:
    'What is outstanding of a recertification, within the months in which an expired certificate is restored.',
  SUSPENSION_END: 'The end of a suspension.',
  NONCONFORMITY: 'A nonconformity that is not verified.',
  APPLICATION_REVIEW: 'The review of an application.',
  PAPERS: 'Papers an application review asked for.',
  SPECIAL_AUDIT: 'An audit at short notice.',
  CHANGE_ASSESSMENT: 'The assessment of a change that a client has notified.',
  COMPLAINT: 'A step on a complaint.',
  APPEAL: 'A step on an appeal.',
  MARK_CORRECTION: 'The correction of a use of the mark.',
  PERMIT: 'The successor of a permit of a client that runs out.',
  TRANSITION: 'The move of a certificate to another edition.',
  REGISTRATION: 'The renewal of a registration.',
  AUTHORISATION: 'The renewal of an authorisation.',
  PROFESSIONAL_CODE: 'The renewal of a technical code.',
  EDUCATION: 'Continuing education of a year.',
  WITNESS: 'The witnessing of an auditor.',
  DECLARATION: 'The yearly declaration of a person.',
  PLAN_REPORT: 'The report of an audit plan to the authority.',
  MONTHLY_RETURN: 'The return of a month to the authority.',
  TECHNICAL_FILE: 'The technical file of a certification.',
  RISK_REVIEW: 'The review of a risk to impartiality.',
  COMMITTEE_REVIEW: 'The review by the impartiality committee.',
  INTERNAL_AUDIT: 'An internal audit.',
  MANAGEMENT_REVIEW: 'A management review.',
  CORRECTIVE_ACTION: 'A corrective action of the house.',
  RULE_SELF_CHECK: 'The self-check of a filed certification rule.',
  MARK_REPORT: 'The yearly report on uses of the mark.',
  ANNUAL_REPORT: 'The annual report of the house.',
  RETENTION_END: 'The end of the years for which a file is kept.',
});
tellEnum(DueNature, 'DueNature', {
  about: 'Who sets a due day.',
  STATUTORY: 'A standard, a rule of the authority or the contract.',
  HOUSE: 'The house for itself.',
});
tellEnum(DueConsequence, 'DueConsequence', {
  about: 'What follows when a last lawful day passes and nothing was done.',
  SUSPENSION_PROPOSED: 'The suspension of the certificate is proposed the next day.',
  WITHDRAWAL_PROPOSED: 'The withdrawal of the certificate is proposed the next day.',
  LAPSES: 'The certificate has lapsed: a new initial certification is needed.',
  EXPIRES: 'The certificate has expired and is not valid until it is decided on.',
  NEW_AUDIT: 'A new audit is needed.',
  ESCALATION_PROPOSED: 'The nonconformity is proposed to become major.',
  NOT_QUALIFIED: 'The person may not do the work until it is made good.',
  NONE: 'Nothing by itself.',
});
tellEnum(DueBlock, 'DueBlock', {
  about: 'What stands between somebody and what is owed.',
  SUSPENDED: 'The certificate is suspended: only its restoration is audited.',
  IN_ARREARS: 'Fees of the client are in arrears; told to whoever may know.',
  APPLICATION_MISSING: 'The client has not applied for the recertification.',
  PAPERS_MISSING: 'Papers that were asked for have not come.',
  NO_LEADER: 'Nobody is authorised to lead the audit on its day.',
});
tellEnum(PlanState, 'PlanState', {
  about: 'Whether an audit stands ready for what is due.',
  UNPLANNED: 'No audit is planned.',
  PLANNED: 'An audit is planned in time, with a sound team.',
  PLANNED_AFTER_DUE: 'The audit is planned too late.',
  TEAM_INVALID: 'Its team could not hold it.',
});
